import type { Bench } from '../Bench.js'
import { buildNext } from '../measure/buildNext.js'
import { interleave } from '../measure/interleave.js'
import { runLoad, type LoadResult } from '../measure/runLoad.js'
import { startServer } from '../measure/startServer.js'
import { figure, type Row } from '../Row.js'
import { pagesOf, slugsOf } from './slugsOf.js'

const shown = ({ cpu, p50, perSecond }: LoadResult): string =>
  `${figure(perSecond)} /s, ${figure(cpu / 1000)} ms CPU, p50 ${figure(p50)} ms`

/** Stock Payload's list takes so long with more texts that it is asked for once and no more. */
const askedInTurn = 1_000

const listBudget = new Map([
  [1_000, 60],
  [10_000, 250],
])

/** Answers read and rendered anew each time, against Payload as it comes. */
export const cold = async (bench: Bench): Promise<Row[]> => {
  const { folder, rounds, seconds, secret, sizes } = bench
  const rows: Row[] = []
  bench.say('stock Payload for Next is built …')
  await buildNext()
  for (const size of sizes.filter((documents) => documents <= 10_000)) {
    const place = await bench.filled(size)
    const product = await startServer('product', { ...place, secret, memory: 1 })
    bench.say(`stock Payload with ${size} texts …`)
    const databaseUrl = `file:${folder}/stock-${size}.db`
    const stock = await startServer('stock', { databaseUrl, secret, documents: size })
    const next = await startServer('throughNext', { databaseUrl, secret })
    const ours = (await slugsOf(product, 50)).map((slug) => `/v1/leader-activities/${slug}`)
    const pages = await pagesOf(product, Math.min(48, Math.floor(size / 20)))
    const isPublished = 'where[_status][equals]=published&depth=1&locale=en'
    const theirs = Array.from(
      { length: 50 },
      (_, index) =>
        `/api/leader-activities?where[slug][equals]=meeting-in-beijing-${size - 1 - index}&${isPublished}`,
    )
    const list = `/api/leader-activities?sort=-date&limit=10&select[body]=false&${isPublished}`
    const found = await interleave(
      {
        one: { server: product, load: { paths: ours } },
        list: { server: product, load: { paths: pages } },
        stockOne: { server: stock, load: { paths: theirs } },
        nextOne: { server: next, load: { paths: theirs } },
      },
      { rounds, seconds },
    )
    // One at a time and to its end: a request that is given up goes on keeping the server busy.
    const once = { paths: [list], connections: 1, amount: 1 }
    const lists =
      size <= askedInTurn
        ? await interleave(
            { stock: { server: stock, load: once }, next: { server: next, load: once } },
            { rounds, seconds },
          )
        : {
            stock: await runLoad(stock, { ...once, seconds }),
            next: await runLoad(next, { ...once, seconds }),
          }
    const section = `Read anew, ${size.toLocaleString('en')} texts, against stock Payload`
    const line = (what: string, one: LoadResult, other: LoadResult, atLeast?: number): Row => ({
      section,
      what: `${what}, processor time`,
      ours: shown(one),
      against: shown(other),
      ratio: other.cpu / one.cpu,
      ...(atLeast === undefined ? {} : { budget: { atLeast } }),
    })
    rows.push(
      line('one by slug, through Next', found.one, found.nextOne, 15),
      line('one by slug, without Next', found.one, found.stockOne),
      line('list of 10, through Next', found.list, lists.next, listBudget.get(size) ?? 60),
      line('list of 10, without Next', found.list, lists.stock),
    )
    await Promise.all([product.stop(), stock.stop(), next.stop()])
  }
  return rows
}
