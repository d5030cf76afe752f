import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench } from './Bench.js'
import { fillRecord, type Place } from './measure/fillRecord.js'
import { isMet, type Row } from './Row.js'
import { cold } from './scenarios/cold.js'
import { engines } from './scenarios/engines.js'
import { growth } from './scenarios/growth.js'
import { hot } from './scenarios/hot.js'
import { publishing } from './scenarios/publishing.js'
import { records } from './scenarios/records.js'
import { writes } from './scenarios/writes.js'
import { tableOf } from './tableOf.js'

const help = `npm run bench -- [--quick] [--large] [--only PART,…] [--records FOLDER] [--json FILE]

Starts everything itself on this machine and measures it against what it is held against, in turn.
Writes one table, and the figures to FILE (bench.json).
  --quick  small figures: does it work, and is anything out of all proportion
  --large  growth up to a million documents (hours, and 50 GB of disk)
  --only   hot, cold, growth, writes, publishing, records, engines
  --records  takes filled records from FOLDER, and leaves there those it has to fill
`
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    only: { type: 'string' },
    records: { type: 'string' },
    json: { type: 'string', default: 'bench.json' },
    help: { type: 'boolean', default: false },
  },
})
const parts = { hot, cold, writes, publishing, growth, records, engines }

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const fillerIn = (folder: string): Bench['filled'] => {
  const places = new Map<number, Promise<Place>>()
  const fillOne = async (documents: number) => {
    const dataDir = join(folder, `record-${documents}`)
    const [databaseUrl, mark] = [`file:${join(dataDir, 'bench.db')}`, join(dataDir, 'filled')]
    if (existsSync(mark)) return { databaseUrl, dataDir }
    await rm(dataDir, { recursive: true, force: true })
    say(`a record of ${documents} documents …`)
    await fillRecord({ databaseUrl, dataDir }, documents)
    await writeFile(mark, '')
    return { databaseUrl, dataDir }
  }
  return (documents) => {
    const place = places.get(documents) ?? fillOne(documents)
    places.set(documents, place)
    return place
  }
}

const sizes = (): number[] => {
  if (values.quick) return [200, 1_000]
  return [1_000, 10_000, 100_000, ...(values.large ? [1_000_000] : [])]
}

if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
const folder = await mkdtemp(join(tmpdir(), 'communique-bench-'))
const bench: Bench = {
  folder,
  rounds: values.quick ? 1 : 3,
  seconds: values.quick ? 3 : 5,
  sizes: sizes(),
  secret: randomUUID() + randomUUID(),
  filled: fillerIn(values.records ?? folder),
  say,
}
const wanted = values.only?.split(',') ?? Object.keys(parts)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}.\n\n${help}`)
const [processor] = cpus()
const machine = `${cpus().length} × ${processor?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
const rows: Row[] = []
const failed: string[] = []
for (const [name, part] of Object.entries(parts)) {
  if (!wanted.includes(name)) continue
  say(`${name} …`)
  try {
    const found = await part(bench)
    rows.push(...found)
    say(tableOf(found))
  } catch (error) {
    failed.push(name)
    say(
      `${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
  }
}
await rm(folder, { recursive: true, force: true })
const date = new Date().toISOString()
process.stdout.write(`${date}, ${machine}\n\n${tableOf(rows)}`)
const lines = rows.map((row) => ({ ...row, isMet: isMet(row) }))
await writeFile(values.json, `${JSON.stringify({ date, machine, failed, rows: lines }, null, 2)}\n`)
// Servers of a part that failed end with this process.
process.exit(failed.length === 0 ? 0 : 1)
