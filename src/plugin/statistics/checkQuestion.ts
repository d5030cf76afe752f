import type { Payload } from 'payload'
import { runtimeOf } from '../runtime/runtime.js'
import type { StatisticsQuestion } from './gatherStatistics.js'

/** What is wrong with a question about statistics, as half a sentence; null: nothing. */
export const problemOfQuestion = (
  payload: Payload,
  { collections = [], from, to }: StatisticsQuestion,
): string | null => {
  const isMonth = (month: string | undefined): boolean =>
    month === undefined || /^\d{4}-(0[1-9]|1[0-2])$/.test(month)
  if (!isMonth(from) || !isMonth(to)) return 'from and to are months such as 2026-11'
  const { options } = runtimeOf(payload)
  const known = [...Object.keys(options.collections), ...Object.keys(options.globals)]
  return collections.every((slug) => known.includes(slug))
    ? null
    : `collection is one of ${known.join(', ')}`
}
