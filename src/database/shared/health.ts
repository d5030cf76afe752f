import { DatabaseTrouble, type Trouble } from '../errors.js'
import { asAnswer } from './asAnswer.js'

type Watch = <T>(work: () => Promise<T>) => Promise<T>

/** What the last statements and commits said about the database. */
export type Health = {
  /** Runs a statement and takes note of how it went. Throws what the caller is to be told. */
  statement: Watch
  /** The same for what makes writes last: only its success shows that there is room to write. */
  commit: Watch
  /** Takes note of a failure; gives what the caller is to be told. */
  note: (error: unknown) => unknown
  /** What is wrong now, and since when (milliseconds); null: nothing that we know of. */
  trouble: () => { code: Trouble; since: number } | null
}

/** Troubles that a statement does not meet before its commit. */
const ofCommits: ReadonlySet<Trouble> = new Set(['disk-full', 'database-read-only'])

/** @param now milliseconds */
export function createHealth(now: () => number = Date.now): Health {
  let found: { code: Trouble; since: number } | null = null

  function note(error: unknown): unknown {
    const answer = asAnswer(error)
    const isNews =
      answer instanceof DatabaseTrouble &&
      answer.code !== found?.code &&
      answer.code !== 'outcome-unknown'
    if (isNews) found = { code: answer.code, since: now() }
    return answer
  }

  const watch =
    (isCommit: boolean): Watch =>
    async (work) => {
      try {
        const result = await work()
        if (found !== null && (isCommit || !ofCommits.has(found.code))) found = null
        return result
      } catch (error) {
        throw note(error)
      }
    }

  return { statement: watch(false), commit: watch(true), note, trouble: () => found }
}
