import { startProduct } from '../tests/support/product.js'
import { runDueAhead } from './runDueAhead.js'
import type { Asked, Start } from './secondProcess.js'

/** A process of its own: boots the product as it is told to and answers requests one by one. */
const start = await new Promise<Start>((resolve) =>
  process.once('message', (message) => resolve(message as Start)),
)
const product = await startProduct(start.databaseUrl, start.options)

const answer = async (asked: Asked): Promise<{ status: number; body: unknown }> => {
  if ('due' in asked) {
    const { ahead, document } = asked.due
    return { status: 200, body: await runDueAhead(product.payload, document, ahead) }
  }
  const { method, address, ...rest } = asked.request
  const { status, body } = await product.send(method, address, rest)
  return { status, body }
}

process.on('message', ({ id, ...asked }: { id: number } & Asked) => {
  void answer(asked).then((answered) => process.send?.({ id, answer: answered }))
})
process.once('disconnect', () => {
  void product.stop().then(() => process.exit(0))
})
process.send?.('ready')
