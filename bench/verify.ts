import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLocalReq, getPayload } from 'payload'
import { communiqueConfig } from '../src/config.js'
import { eventsOf } from '../src/plugin/store/ledger.js'
import { checkEnds } from '../src/plugin/verify/checkEnds.js'
import { verify } from '../src/plugin/verify/verify.js'
import { startProduct } from '../tests/support/product.js'
import { fill } from './fill/fill.js'
import { writeOriginals } from './fill/originals.js'

/**
 * How long `verify` takes, and how much memory. `bench/verify.ts [EVENTS] [DATABASE_URL]` fills an
 * empty database with about so many events (default: 100,000, in a file of its own) and verifies it
 * in a process of its own; with 0 it verifies what is there.
 */
const [events = '100000', address] = process.argv.slice(2)

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const [begin, cpu] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpu)
  const took = ((performance.now() - begin) / 1000).toFixed(1)
  say(`${what}: ${took} s, ${((user + system) / 1e6).toFixed(1)} s of it at work in this process`)
  return result
}

const fillUp = async (url: string): Promise<void> => {
  const product = await startProduct(url)
  const { topics, activities } = await writeOriginals(product)
  const originals = [...topics, ...activities]
  const req = await createLocalReq({}, product.payload)
  let round = 0
  for (const document of originals) round += (await eventsOf(req, document)).length
  const documents = Math.ceil((Number(events) / round) * originals.length)
  await timed('fill', () => fill(product.payload, { originals, documents }))
  await product.stop()
}

const measure = async (url: string): Promise<number> => {
  const config = communiqueConfig({
    databaseUrl: url,
    dataDir: tmpdir(),
    logLevel: 'error',
    publicUrl: 'http://127.0.0.1:3000',
    secret: randomUUID(),
  })
  const payload = await getPayload({ config })
  await timed('checkEnds, as at a start', () => checkEnds(payload))
  const before = process.memoryUsage.rss()
  const { differences, ...figures } = await timed('verify', () => verify(payload))
  const megabytes = (kilobytes: number): string => `${Math.round(kilobytes / 1024)} MB`
  say(
    `memory: ${megabytes(before / 1024)} before, ${megabytes(process.resourceUsage().maxRSS)} at most`,
  )
  say(JSON.stringify({ ...figures, differences: differences.length }))
  for (const difference of differences.slice(0, 5)) say(JSON.stringify(difference))
  await payload.destroy()
  return differences.length === 0 ? 0 : 1
}

if (events === '0') process.exit(await measure(address ?? ''))
const folder = await mkdtemp(join(tmpdir(), 'communique-bench-'))
const url = address ?? `file:${join(folder, 'bench.db')}`
await fillUp(url)
const again = [...process.execArgv, fileURLToPath(import.meta.url), '0', url]
const { status } = spawnSync(process.execPath, again, { stdio: 'inherit' })
await rm(folder, { recursive: true, force: true })
process.exit(status ?? 1)
