import type { PublicationStore } from './PublicationStore.js'

/** The public number to answer at, and since when nobody could ask for a newer one (null: just asked). */
export type NumberReading = { readonly at: number; readonly staleSince: Date | null }

/** The public number, also while the database is away. */
export type NumberWatch = {
  /**
   * The number: the one known where that may be trusted, else the database is asked. While it does not
   * answer, the last one known is given at once and the question goes on in the background.
   *
   * @throws DatabaseAway before the first answer ever
   */
  readonly now: () => Promise<NumberReading>
  /** The number where no question is needed before answering; else null. */
  readonly known: () => number | null
  /** Tells of a number that this process itself has committed. */
  readonly note: (number: number) => void
  /** The number may have moved: the next reader asks. */
  readonly doubt: () => void
}

/** How long a number that the database gave is trusted, in milliseconds, counted from the question. */
export type NumberTrust = {
  /** A reader who finds it older than this is answered, and it is asked for anew meanwhile. */
  readonly askAfter: number
  /** A reader who finds it older than this waits for the question. */
  readonly atMost: number
}

/** Each reader asks: for a process that is not told of what it publishes itself. */
const noTrust: NumberTrust = { askAfter: 0, atMost: 0 }

/** Nobody could be asked, and nothing is known from before. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway'
  readonly code = 'database-away'
  readonly status = 503
}

/** How long a reader waits for the database, in milliseconds, before the last answer must do. */
const longestWaitMs = 1_000

/** Waits for an answer, but not for long. What comes later still counts. */
const isLate = (answer: Promise<void>): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(true), longestWaitMs)
    answer.then(() => resolve(false), reject).finally(() => clearTimeout(timer))
  })

/**
 * Watches the public number of a store. It has no timer: readers keep it fresh, and where there are
 * none nobody is asked.
 *
 * @param trust for a process whose own commits all come through `note`; by default each reader asks
 * @param onLate told once each time the database begins not to answer within a second
 */
export const createNumberWatch = (
  store: Pick<PublicationStore, 'publicNumber'>,
  clock: () => Date = () => new Date(),
  trust: NumberTrust = noTrust,
  onLate: () => void = () => undefined,
): NumberWatch => {
  let last: number | null = null
  /** When the question began that was answered last, on a clock that never goes back. */
  let askedAt = -Infinity
  let doubts = 0
  let awaySince: Date | null = null
  let question: Promise<void> | null = null
  /** What went wrong while nobody waited; the next reader is told. */
  let fault: { readonly error: unknown } | null = null

  const note = (number: number): void => {
    last = Math.max(number, last ?? 0)
  }

  const ask = async (): Promise<void> => {
    const [begun, doubtsThen] = [performance.now(), doubts]
    try {
      note(await store.publicNumber())
      if (doubts === doubtsThen) askedAt = begun
      awaySince = null
    } catch (error) {
      awaySince ??= clock()
      // Why it is away is the operator's to read, in the log of the database layer.
      if ((error as { status?: number }).status !== 503) throw error
    }
  }

  /** Of a crowd that waited together only the first tells. */
  const becomeLate = (): void => {
    if (awaySince === null) onLate()
    awaySince ??= clock()
  }

  /** One question at a time while nobody answers: a crowd of readers must not pile up behind it. */
  const askAgain = (): Promise<void> =>
    (question ??= ask().finally(() => {
      question = null
    }))

  const known = (): number | null => {
    if (awaySince !== null || last === null) return null
    const age = performance.now() - askedAt
    if (age >= trust.atMost) return null
    if (age >= trust.askAfter && question === null)
      askAgain().catch((error: unknown) => {
        fault = { error }
      })
    return last
  }

  return {
    note,
    known,
    doubt: () => {
      doubts += 1
      askedAt = -Infinity
    },
    now: async () => {
      const at = known()
      if (at !== null) return { at, staleSince: null }
      if (fault !== null) {
        const { error } = fault
        fault = null
        throw error
      }
      if (awaySince === null) {
        if (await isLate(ask())) becomeLate()
      } else if (last === null) {
        await isLate(askAgain())
      } else {
        askAgain().catch(() => undefined)
      }
      if (last === null) throw new DatabaseAway('The public number is not known yet.')
      return { at: last, staleSince: awaySince }
    },
  }
}
