import * as z from 'zod'
import type { AccessInput } from '../../domain/access/decideAccess.js'
import { roles } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { readTag } from '../../domain/workflow/tag.js'
import { localizedText } from '../acts/checkVerbBody.js'

const accessBody = z.strictObject({
  expected: z
    .strictObject({ sequence: z.int().min(0), fingerprint: z.string().nullable() })
    .optional(),
  /** Accounts. */
  people: z.array(z.string().max(200)).max(200).optional(),
  roles: z.array(z.enum(roles)).max(roles.length).optional(),
  reason: localizedText.optional(),
})

/** `expected` null: not said. */
export type CheckedAccessRequest =
  | { readonly input: AccessInput; readonly expected: Expectation | null }
  | { readonly refusal: Refusal }

/** Checks what came with a limit, by whichever API. */
export const checkAccessBody = (body: unknown, ifMatch?: string | null): CheckedAccessRequest => {
  const parsed = accessBody.safeParse(body)
  if (!parsed.success) {
    const what = parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
      .join('; ')
    return { refusal: { code: 'body-invalid', params: { what } } }
  }
  const { expected, people, roles: named, ...input } = parsed.data
  return {
    input: {
      ...input,
      ...(people === undefined ? {} : { people: [...new Set(people)] }),
      ...(named === undefined ? {} : { roles: [...new Set(named)] }),
    },
    expected: expected ?? readTag(ifMatch ?? ''),
  }
}
