import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { verify } from '../../src/plugin/verify/verify.js'
import { openOffice } from '../../tests/support/office.js'
import { startSecondProcess } from '../secondProcess.js'
import type { Ground, OpenSuite, Suite } from '../suite.js'
import type { Arena, Round } from './arena.js'
import { rounds } from './rounds.js'

const open =
  (round: Round) =>
  async (engine: Ground): Promise<OpenSuite> => {
    const databaseUrl = engine.url()
    const dataDir = await mkdtemp(path.join(tmpdir(), 'communique-races-'))
    const secret = randomUUID() + randomUUID()
    const office = await openOffice(databaseUrl, { secret, dataDir })
    const other = await startSecondProcess({ databaseUrl, options: { secret, dataDir } })
    const second = await office.person('second', 'press-officer')
    const chief = await office.person('chief', 'approver')
    const deputies = [
      await office.person('deputy', 'administrator'),
      await office.person('other-deputy', 'administrator'),
    ] as const
    const { runDue: runDueElsewhere, send: elsewhere } = other
    const arena: Arena = { office, second, chief, deputies, elsewhere, runDueElsewhere }
    return {
      run: async (seed) => {
        const counts = await round(arena, seed)
        return { counts: { rounds: 1, ...counts } }
      },
      close: async () => {
        await other.stop()
        const { differences, events } = await verify(office.payload)
        await office.stop()
        await rm(dataDir, { recursive: true, force: true })
        if (differences.length > 0)
          throw new Error(`verify: ${JSON.stringify(differences.slice(0, 5))}`)
        return { counts: { 'events verified': events } }
      },
    }
  }

/**
 * Engines of the share: SQLite has every race, the others take turns, since starting two processes
 * takes longer than the rounds.
 */
const shareOf = (index: number): Suite['share'] => ({
  sqlite: 6,
  ...(index % 2 === 0 ? { mongodb: 6 } : { postgres: 6 }),
})

/** One suite for each pair of things that two people do at the same moment, in two processes. */
export const races: readonly Suite[] = Object.entries(rounds).map(
  ([name, { shows, round }], index) => ({
    name: `race-${name}`,
    shows,
    units: 'rounds in two processes',
    full: { sqlite: 300, mongodb: 300, postgres: 300 },
    share: shareOf(index),
    open: open(round),
  }),
)
