/** A time in which nothing goes out: an election, a day of mourning, a move of the servers. */
export type Blackout = {
  /** The first instant of it, and the first after it: ISO 8601 with an offset. */
  readonly from: string
  readonly to: string
  /** What editors read who would publish in it. */
  readonly sentence: { readonly en: string; readonly zh: string }
  /** Slugs of the collections and globals it is for; without them, all. */
  readonly collections?: readonly string[]
}

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text))

/** What is wrong with a black-out, in words for whoever wrote it; null: nothing. */
export const faultOfBlackout = ({ from, sentence, to }: Blackout): string | null => {
  const wrong = [from, to].find((instant) => !isInstant(instant))
  if (wrong !== undefined) return `${wrong} is no instant: write 2026-10-01T00:00+08:00`
  if (Date.parse(from) >= Date.parse(to)) return `it ends before it begins: ${from}`
  return [sentence.en, sentence.zh].some((words) => words.trim() === '')
    ? 'it needs a sentence in English and in Chinese'
    : null
}

/** Those of the black-outs that bear on a collection or global. */
export const blackoutsFor = (all: readonly Blackout[], slug: string): readonly Blackout[] =>
  all.filter(({ collections }) => collections === undefined || collections.includes(slug))

/** The black-out an instant lies in; null: none. */
export const blackoutAt = (all: readonly Blackout[], instant: string): Blackout | null =>
  all.find(
    ({ from, to }) =>
      Date.parse(from) <= Date.parse(instant) && Date.parse(instant) < Date.parse(to),
  ) ?? null
