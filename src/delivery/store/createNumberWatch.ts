import type { PublicationStore } from './PublicationStore.js'

/** The public number to answer at, and since when nobody could ask for a newer one (null: just asked). */
export type NumberReading = { readonly at: number; readonly staleSince: Date | null }

/** The public number, also while the database is away. */
export type NumberWatch = {
  /**
   * Asks for the number. While the database does not answer, the last one known is given at once and
   * the question goes on in the background.
   *
   * @throws DatabaseAway before the first answer ever
   */
  readonly now: () => Promise<NumberReading>
  /** Tells of a number that this process itself has committed. */
  readonly note: (number: number) => void
}

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

/** Watches the public number of a store. */
export const createNumberWatch = (
  store: Pick<PublicationStore, 'publicNumber'>,
  clock: () => Date = () => new Date(),
): NumberWatch => {
  let last: number | null = null
  let awaySince: Date | null = null
  let question: Promise<void> | null = null

  const note = (number: number): void => {
    last = Math.max(number, last ?? 0)
  }

  const ask = async (): Promise<void> => {
    try {
      note(await store.publicNumber())
      awaySince = null
    } catch (error) {
      awaySince ??= clock()
      // Why it is away is the operator's to read, in the log of the database layer.
      if ((error as { status?: number }).status !== 503) throw error
    }
  }

  /** One question at a time while nobody answers: a crowd of readers must not pile up behind it. */
  const askAgain = (): Promise<void> =>
    (question ??= ask().finally(() => {
      question = null
    }))

  return {
    note,
    now: async () => {
      if (awaySince === null) {
        if (await isLate(ask())) awaySince ??= clock()
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
