import { startProduct } from '../tests/support/product.js'
import type { Sent, Start } from './secondProcess.js'

/** A process of its own: boots the product as it is told to and answers requests one by one. */
const start = await new Promise<Start>((resolve) =>
  process.once('message', (message) => resolve(message as Start)),
)
const product = await startProduct(start.databaseUrl, start.options)

process.on('message', ({ id, request }: { id: number; request: Sent }) => {
  const { method, address, ...rest } = request
  void product
    .send(method, address, rest)
    .then(({ status, body }) => process.send?.({ id, answer: { status, body } }))
})
process.once('disconnect', () => {
  void product.stop().then(() => process.exit(0))
})
process.send?.('ready')
