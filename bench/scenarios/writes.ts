import { join } from 'node:path'
import type { Bench } from '../Bench.js'
import { createTimes } from '../measure/createTimes.js'
import { startServer } from '../measure/startServer.js'
import { figure, type Row } from '../Row.js'
import { newestActivity, openText, type Act } from './openText.js'
import { sender, signIn } from './person.js'

/**
 * Changing a text and making it public, against Payload's own saving of the same text without the
 * plugin.
 */
export const writes = async (bench: Bench): Promise<Row[]> => {
  const { folder, rounds, secret, sizes } = bench
  const size = sizes[0] ?? 1_000
  const product = await startServer('product', { ...(await bench.filled(size)), secret })
  const databaseUrl = `file:${join(folder, 'same-fields.db')}`
  const stock = await startServer('sameFields', { databaseUrl, secret })
  const text = await openText(product)
  const sendStock = sender(stock)
  const as = await signIn(stock, 'officer')
  const theirs = await newestActivity(stock, as)
  const { add, medianOf } = createTimes()
  const saveStock = async (query: string, body: object): Promise<number> => {
    const begun = performance.now()
    await sendStock('PATCH', `${theirs}${query}`, { as, body })
    return performance.now() - begun
  }
  const addAct = (name: string, { acting, looking }: Act): void => {
    add(name, acting)
    add(`look before ${name}`, looking)
  }
  for (let round = 0; round < 15 * rounds; round += 1) {
    const summary = `They met, edition ${round} of ${new Date().toISOString()}.`
    add('save', await text.save(summary))
    add('stock save', await saveStock('?draft=true&locale=en', { summary, _status: 'draft' }))
    addAct('submit', await text.submit(summary))
    addAct('approve', await text.approve())
    addAct('publish', await text.publish())
    add('stock publish', await saveStock('?locale=en', { summary, _status: 'published' }))
  }
  await Promise.all([product.stop(), stock.stop()])
  const line = (name: string, against: string, atMost?: number): Row => ({
    section: `Writing, ${size.toLocaleString('en')} documents, against stock Payload with the same fields, without Next, median`,
    what: `${name} against ${against}`,
    ours: `${figure(medianOf(name))} ms`,
    against: `${figure(medianOf(against))} ms`,
    ratio: medianOf(name) / medianOf(against),
    ...(atMost === undefined ? {} : { budget: { atMost } }),
  })
  return [
    line('save', 'stock save', 1.5),
    line('submit', 'stock save', 2.5),
    line('approve', 'stock save', 1.5),
    line('publish', 'stock publish', 1.5),
    line('look before submit', 'stock save'),
    line('look before approve', 'stock save'),
    line('look before publish', 'stock save'),
  ]
}
