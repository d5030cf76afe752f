import { isOtherForm } from './addressesOf.js'
import { canary } from './canary.js'
import type { Scene } from './openScene.js'
import { openPublicSide } from './publicSide.js'

/** Rows after which the bytes of all public addresses are read anew, whatever happened. */
const everyRows = 40

/** Rows after which all rows are read anew, though nothing was written by Payload's adapter. */
const everyQuietRows = 10

const not = (rows: readonly string[], others: readonly string[]): string[] => {
  const there = new Set(others)
  return rows.filter((row) => !there.has(row))
}

/** What went and what came, in words; none: nothing. */
const changed = (what: string, before: readonly string[], after: readonly string[]): string[] => [
  ...not(before, after).map((row) => `${what}: gone ${row}`),
  ...not(after, before).map((row) => `${what}: new ${row}`),
]

const leaked = (what: string, words: string): string[] =>
  words.toLowerCase().includes(canary.toLowerCase()) ? [`${what}: a canary`] : []

const kept = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text)

/**
 * Looks after every row whether the public side is as it was.
 *
 * The bytes of public answers are a function of the rows of publications, their keys, the public
 * head and the stored files: delivery gets a database here that fails when asked for anything else.
 * Those, Payload's live rows and the accounts are compared after every row that wrote anything at
 * all, and after every {@link everyQuietRows} rows; the bytes themselves after every {@link everyRows}
 * rows, and those of feeds, calendars and the like too if anything differs, and at the end. Ledger
 * and stored files may only grow.
 */
export const watchPublicSide = async (scene: Scene) => {
  const side = await openPublicSide(scene)
  const state = {
    bytes: (await side.bytes(true)).answers,
    sources: await side.sources(),
    live: await side.live(),
    accounts: await side.accounts(),
    growing: await side.growing(),
    writes: side.writes(),
    rows: 0,
  }

  const compareBytes = async (isWhole = false): Promise<string[]> => {
    const before = state.bytes
    const { answers, words } = await side.bytes(isWhole)
    state.bytes = [...answers, ...(isWhole ? [] : before.filter(isOtherForm))]
    return [
      ...changed('public answer', before, state.bytes),
      ...leaked('public answers', words),
      ...side.faults.splice(0).map((fault) => `delivery: ${JSON.stringify(fault)}`),
    ]
  }

  const compareLive = async (): Promise<string[]> => {
    const before = state.live
    state.live = await side.live()
    state.writes = side.writes()
    return [...changed('live row', before, state.live), ...leaked('live rows', state.live.join())]
  }

  const compareRows = async (): Promise<string[]> => {
    const { accounts, growing, sources } = state
    state.sources = await side.sources()
    state.accounts = await side.accounts()
    state.growing = await side.growing()
    return [
      ...changed('published row', sources, state.sources),
      ...changed('account', accounts, state.accounts),
      ...not(growing, state.growing).map((row) => `ledger or file: gone ${row}`),
    ]
  }

  return {
    /** What is not as it was before the last row; none: all is well. */
    changes: async (): Promise<string[]> => {
      state.rows += 1
      if (side.writes() === state.writes && state.rows % everyQuietRows !== 0) return []
      const rows = [...(await compareRows()), ...(await compareLive())]
      const isDue = rows.length > 0 || state.rows % everyRows === 0
      return [...rows, ...(isDue ? await compareBytes(rows.length > 0) : [])].map(kept)
    },
    /** Which answers to the public are not as they were. */
    changedAnswers: () => compareBytes(),
    /** What is not as it was after the last row, whatever happened. */
    changesAtEnd: async (): Promise<string[]> =>
      [...(await compareRows()), ...(await compareLive()), ...(await compareBytes(true))].map(kept),
    /** How many public answers are read: none would prove nothing. */
    answers: state.bytes.length,
  }
}

export type Watch = Awaited<ReturnType<typeof watchPublicSide>>
