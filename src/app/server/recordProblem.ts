import type { Difference } from '../../plugin/verify/difference.js'

/** So many are told; an operator needs no more to know what to do, and a log line has an end. */
const mostTold = 10

/** Why a server is not ready whose chains do not end where their heads say; null: they do. */
export function recordProblem(broken: readonly Difference[]): string | null {
  if (broken.length === 0) return null
  const told = broken.slice(0, mostTold).map(({ row, problem }) => `${row}: ${problem}`)
  const more = broken.length - told.length
  const rest = more > 0 ? `; and ${more} more` : ''
  return `The record does not hold; run "communique verify": ${told.join('; ')}${rest}.`
}
