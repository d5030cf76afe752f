import { join } from 'node:path'
import globalSetup from '../../tests/support/globalSetup.js'
import globalTeardown from '../../tests/support/globalTeardown.js'
import type { Bench } from '../Bench.js'
import { createTimes } from '../measure/createTimes.js'
import { fillRecord } from '../measure/fillRecord.js'
import { startServer, type BenchServer } from '../measure/startServer.js'
import { timedRequest } from '../measure/timedRequest.js'
import { figure, type Row } from '../Row.js'
import { addressesOf } from './addressesOf.js'
import { openText } from './openText.js'

/** Larger records are filled on SQLite alone. */
const largest = 10_000

/** What is asked of a server and done with one of its texts, with the time it takes. */
const thingsOf = async (server: BenchServer) => {
  const text = await openText(server)
  const reading = Object.entries(await addressesOf(server)).map(
    ([name, address]) => [name, () => timedRequest(address)] as const,
  )
  const words = () => `They met, at ${performance.now()}.`
  return [
    ...reading,
    ['reading a draft', () => text.read()],
    ['saving it', () => text.save(words())],
    ['submitting', async () => (await text.submit(words())).acting],
    ['approving', async () => (await text.approve()).acting],
    ['publishing', async () => (await text.publish()).acting],
  ] as const
}

/** The same questions and acts on MongoDB and PostgreSQL as on SQLite, in turn, nothing kept. */
export const engines = async (bench: Bench): Promise<Row[]> => {
  const { folder, rounds, secret, sizes } = bench
  const size = Math.max(...sizes.filter((documents) => documents <= largest))
  await globalSetup()
  try {
    const { availableEngines } = await import('../../tests/support/engines.js')
    const found = new Map<string, Awaited<ReturnType<typeof thingsOf>>>()
    const servers: BenchServer[] = []
    for (const { name, url } of availableEngines) {
      const place =
        name === 'sqlite'
          ? await bench.filled(size)
          : { databaseUrl: url(), dataDir: join(folder, `${name}-${size}`) }
      if (name !== 'sqlite') {
        bench.say(`a record of ${size} documents on ${name} …`)
        await fillRecord(place, size)
      }
      const server = await startServer('product', { ...place, secret, memory: 1 })
      servers.push(server)
      found.set(name, await thingsOf(server))
    }
    const { add, medianOf } = createTimes()
    for (let round = -5; round < 20 * rounds; round += 1)
      for (const [engine, things] of found)
        for (const [name, run] of things) {
          const took = await run()
          if (round >= 0) add(`${name} ${engine}`, took)
        }
    for (const server of servers) await server.stop()
    const others = [...found.keys()].filter((name) => name !== 'sqlite')
    const names = (found.get('sqlite') ?? []).map(([name]) => name)
    return names.flatMap((name) =>
      others.map((engine): Row => {
        const [ours, sqlite] = [medianOf(`${name} ${engine}`), medianOf(`${name} sqlite`)]
        return {
          section: `Other engines, ${size.toLocaleString('en')} documents, nothing kept, one person, median`,
          what: `${name}, ${engine}`,
          ours: `${figure(ours)} ms`,
          against: `${figure(sqlite)} ms on SQLite`,
          ratio: ours / sqlite,
        }
      }),
    )
  } finally {
    await globalTeardown()
  }
}
