/** What a read asks for, as it reaches Payload's operations. */
export type Question = {
  readonly depth?: unknown
  readonly limit?: unknown
  readonly page?: unknown
  readonly where?: unknown
}

/** Databases stop at about a thousand conditions side by side, or one in another. */
const most = 500
const deepest = 50

const isCount = (value: unknown, least: number): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'number' && Number.isSafeInteger(value) && value >= least)

type Tally = { conditions: number }

/** An id is one value, except where a list is asked for. */
const isIdAsked = (field: string, operator: string, value: unknown): boolean =>
  field !== 'id' || !Array.isArray(value) || ['in', 'not_in', 'all'].includes(operator)

const inWhere = (where: unknown, tally: Tally, level: number): string | null => {
  if (typeof where !== 'object' || where === null || Array.isArray(where))
    return 'where is no set of conditions'
  if (level > deepest) return `conditions stand more than ${deepest} deep in another`
  for (const [field, condition] of Object.entries(where)) {
    tally.conditions += 1
    if (tally.conditions > most) return `more than ${most} conditions`
    if (/^(and|or)$/i.test(field)) {
      if (!Array.isArray(condition)) return `${field} is no list`
      for (const one of condition) {
        const problem = inWhere(one, tally, level + 1)
        if (problem !== null) return problem
      }
      continue
    }
    const operators = typeof condition === 'object' && condition !== null ? condition : {}
    const wrong = Object.entries(operators).find(
      ([operator, value]) => !isIdAsked(field, operator, value),
    )
    if (wrong !== undefined) return 'an id is one value'
  }
  return null
}

/** Why a question cannot be answered by any database; null: it can. */
export const problemIn = ({ depth, limit, page, where }: Question): string | null => {
  if (!isCount(limit, 0)) return 'limit is no number from 0 on'
  if (!isCount(depth, 0)) return 'depth is no number from 0 on'
  if (!isCount(page, 0)) return 'page is no number from 0 on'
  return where === undefined || where === null ? null : inWhere(where, { conditions: 0 }, 1)
}
