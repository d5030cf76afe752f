import type { NumberWatch } from '../store/createNumberWatch.js'
import type { Answer } from './Answer.js'
import { asStale } from './asStale.js'
import { createMemory } from './createMemory.js'
import { problemAnswer } from './problemAnswer.js'

/** An answer under its key, as long as the public number stands; else what `prepare` makes. */
export type Keep = (
  key: readonly unknown[],
  prepare: (at: number) => Promise<Answer>,
) => Promise<Answer>

/** The public number that a prepared answer was made at. */
const numberOf = new WeakMap<Answer, number>()

/** The public number at which an answer holds; null for what is not kept or marked as stale. */
export const keptAt = (answer: Answer): number | null => numberOf.get(answer) ?? null

/**
 * Keeps prepared answers as long as the public number stands, so that a publication puts every older
 * one out of reach with the act itself. While the database is away they are given out marked as
 * stale; what was not prepared is 503 then.
 *
 * @param options.memory bytes in all
 */
export const createKeep = ({
  clock,
  memory,
  numbers,
}: {
  readonly numbers: NumberWatch
  readonly clock: () => Date
  readonly memory: number
}): Keep => {
  const prepared = createMemory<Answer>({
    size: memory,
    // Compressed bodies are kept beside the plain one, and are a quarter of it.
    sizeOf: ({ body }) => Math.ceil(body.length * 1.5) + 1_500,
    isWorthKeeping: ({ status }) => status === 200,
    missing: () => problemAnswer('database-away'),
  })
  return async (key, prepare) => {
    const reading = await numbers.now()
    const answer = await prepared.recall(JSON.stringify(key), reading, async () => {
      const made = await prepare(reading.at)
      if (made.status === 200) numberOf.set(made, reading.at)
      return made
    })
    return asStale(answer, reading, clock())
  }
}
