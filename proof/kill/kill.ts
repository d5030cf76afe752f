import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openOffice } from '../../tests/support/office.js'
import { forkProgram } from '../../tests/support/programs.js'
import type { Suite } from '../suite.js'
import type { Acknowledged, Boot, Order, Report } from './messages.js'

/** The longest a process works before it is killed, in milliseconds. */
const longestWork = 2_500
/** Milliseconds in which every text must be writable again after a start. */
const longestHold = 5_000

type Victim = {
  readonly order: (order: Order) => void
  readonly report: <Kind extends Report['kind']>(
    kind: Kind,
  ) => Promise<Extract<Report, { kind: Kind }>>
  readonly acknowledged: Acknowledged[]
  readonly end: (signal: 'SIGKILL' | null) => Promise<void>
}

const startVictim = (): Victim => {
  const child = forkProgram('proof/kill/victim.ts')
  const acknowledged: Acknowledged[] = []
  const reports: Report[] = []
  let wake: () => void = () => undefined
  child.on('message', (message) => {
    const report = message as Report
    if (report.kind === 'acknowledged') acknowledged.push(report.what)
    else reports.push(report)
    wake()
  })
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve()
      wake()
    }),
  )
  return {
    acknowledged,
    order: (order) => void child.send(order),
    report: async (kind) => {
      for (;;) {
        const found = reports.findIndex((report) => report.kind === kind)
        if (found >= 0) return reports.splice(found, 1)[0] as never
        if (child.exitCode !== null) throw new Error(`The process ended with ${child.exitCode}.`)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    end: async (signal) => {
      if (signal === null) child.send({ kind: 'end' } satisfies Order)
      else child.kill(signal)
      await exited
    },
  }
}

/** kill -9 at random moments of saves, approvals, publications, take-downs and imports. */
export const kill: Suite = {
  name: 'kill',
  shows:
    'A process killed (kill -9) at a random moment of saves, approvals, publications, take-downs and imports: after the next start everything it had acknowledged is there, nothing is half done, `verify` finds nothing, and every text can be saved again within 5 s.',
  units: 'kills',
  full: { sqlite: 200, mongodb: 50, postgres: 50 },
  share: { sqlite: 3, mongodb: 2, postgres: 2 },
  open: async (engine) => {
    const databaseUrl = engine.url()
    const dataDir = await mkdtemp(path.join(tmpdir(), 'communique-kill-'))
    const options = { secret: randomUUID() + randomUUID(), dataDir }
    const office = await openOffice(databaseUrl, options)
    const texts = [
      await office.draft('topics', { title: 'By the first hand' }),
      await office.draft('topics', { title: 'By the second hand' }),
      await office.draft('topics', { title: 'By the third hand' }),
    ]
    const boot: Omit<Boot, 'seed'> = {
      databaseUrl,
      options,
      tokens: { officer: office.officer, approver: office.approver },
      texts,
      page: await readFile('seed/mep-china-japan-dialogue.txt', 'utf8'),
    }
    await office.stop()
    let before: readonly Acknowledged[] = []

    /** Starts a process on what the one before left, and has it look. */
    const startAgain = async (seed: number) => {
      const victim = startVictim()
      victim.order({ kind: 'boot', boot: { ...boot, seed } })
      const { milliseconds } = await victim.report('ready')
      victim.order({ kind: 'check', acknowledged: before })
      const { faults, savedAfter, events } = await victim.report('checked')
      if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'))
      if (savedAfter > longestHold) throw new Error(`Texts were held for ${savedAfter} ms.`)
      return { victim, figures: { milliseconds, savedAfter, events } }
    }

    return {
      run: async (seed) => {
        const { victim, figures } = await startAgain(seed)
        victim.order({ kind: 'work' })
        // Spread over short and long lives, by the seed alone.
        await new Promise((resolve) => setTimeout(resolve, 30 + ((seed * 7919) % longestWork)))
        await victim.end('SIGKILL')
        before = victim.acknowledged
        const kinds = before.map((what) => (what.kind === 'did' ? what.verb : what.kind))
        const counts: Record<string, number> = { acknowledged: before.length }
        for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
        return {
          counts,
          peaks: {
            'ms to start': figures.milliseconds,
            'ms until all could be saved': figures.savedAfter,
          },
        }
      },
      close: async () => {
        const { victim, figures } = await startAgain(0)
        await victim.end(null)
        await rm(dataDir, { recursive: true, force: true })
        return { counts: { 'events verified': figures.events } }
      },
    }
  },
}
