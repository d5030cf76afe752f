import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { termFindings, type TermPair } from '../../../domain/checks/terms.js'
import type { Check } from '../Check.js'

const pairs = z.array(
  z.strictObject({
    en: z.string().min(1),
    zh: z.string().min(1),
    avoid: z.array(z.string().min(1)).optional(),
  }),
)

/**
 * Terms are called in each language what the list says: where the one language's text of a field has
 * a term, the other's has its counterpart, and what is to be avoided stands in neither.
 * @param terms the list, or the path of a JSON file that holds it
 * @throws where the list cannot be read
 */
export const terminology = (
  terms: readonly TermPair[] | string,
  { severity = 'warning' }: Pick<Check, 'severity'> = {},
): Check => {
  const list = pairs.parse(
    typeof terms === 'string' ? JSON.parse(readFileSync(terms, 'utf8')) : terms,
  )
  return {
    name: 'terminology',
    severity,
    run: ({ written }) => termFindings(written, list),
  }
}
