import { join } from 'node:path'
import type { Bench } from '../Bench.js'
import { median } from '../measure/median.js'
import { startServer, type BenchServer } from '../measure/startServer.js'
import { figure, type Row } from '../Row.js'
import { sender, signIn } from './person.js'

type Document = { readonly id: string }
type Seen = { readonly sequence: number; readonly fingerprint: string }

/** The newest activity as somebody signed in sees it. */
const newest = async (server: BenchServer, as: string): Promise<Document> => {
  const { body } = await sender(server)(
    'GET',
    '/api/leader-activities?limit=1&sort=-createdAt&depth=0',
    { as },
  )
  const [document] = (body as { docs: Document[] }).docs
  if (!document) throw new Error('There is no activity.')
  return document
}

/** Changing a text and making it public, against Payload's own saving of the same text without the plugin. */
export const writes = async (bench: Bench): Promise<Row[]> => {
  const { folder, rounds, secret, sizes } = bench
  const size = sizes[0] ?? 1_000
  const product = await startServer('product', { ...(await bench.filled(size)), secret })
  const databaseUrl = `file:${join(folder, 'same-fields.db')}`
  const stock = await startServer('sameFields', { databaseUrl, secret })
  const [officer, approver, editor] = [
    await signIn(product, 'officer'),
    await signIn(product, 'approver'),
    await signIn(stock, 'officer'),
  ]
  const ours = await newest(product, officer)
  const [send, sendStock] = [sender(product), sender(stock)]
  const theirs = await newest(stock, editor)
  const key = `leader-activities/${ours.id}`
  const times = new Map<string, number[]>()
  const timed = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const begun = performance.now()
    await work()
    times.set(name, [...(times.get(name) ?? []), performance.now() - begun])
  }
  /** A client has seen the document before it acts: what that takes is a line of its own. */
  const acts = async (as: string, name: string, input = {}): Promise<void> => {
    const address = `/api/${key}/workflow`
    let expected: Seen | undefined
    await timed(`look before ${name}`, async () => {
      const { sequence, fingerprint } = (await send('GET', address, { as })).body as Seen
      expected = { sequence, fingerprint }
    })
    await timed(name, () =>
      send('POST', `${address}/${name}`, { as, body: { expected, ...input } }),
    )
  }
  for (let round = 0; round < 15 * rounds; round += 1) {
    const words = `They met, edition ${round} of ${new Date().toISOString()}.`
    await timed('save', () =>
      send('PATCH', `/api/${key}?draft=true`, { as: officer, body: { summary: words } }),
    )
    await timed('stock save', () =>
      sendStock('PATCH', `/api/leader-activities/${theirs.id}?draft=true&locale=en`, {
        as: editor,
        body: { summary: words, _status: 'draft' },
      }),
    )
    await acts(officer, 'submit', { changeNote: words })
    await acts(approver, 'approve')
    await acts(approver, 'publish')
    await timed('stock publish', () =>
      sendStock('PATCH', `/api/leader-activities/${theirs.id}?locale=en`, {
        as: editor,
        body: { summary: words, _status: 'published' },
      }),
    )
  }
  await Promise.all([product.stop(), stock.stop()])
  const timeOf = (name: string): number => median(times.get(name) ?? [])
  const line = (name: string, against: string, atMost?: number): Row => ({
    section: `Writing, ${size.toLocaleString('en')} documents, against stock Payload with the same fields, without Next, median`,
    what: `${name} against ${against}`,
    ours: `${figure(timeOf(name))} ms`,
    against: `${figure(timeOf(against))} ms`,
    ratio: timeOf(name) / timeOf(against),
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
