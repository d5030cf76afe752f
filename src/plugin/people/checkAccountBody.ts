import * as z from 'zod'
import type { AccountInput } from '../../domain/people/decideAccount.js'
import { roles } from '../../domain/policy/roles.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { readTag } from '../../domain/workflow/tag.js'
import { localizedText } from '../acts/checkVerbBody.js'

const accountBody = z.strictObject({
  /** An account has no content: its fingerprint is null, and need not be said. */
  expected: z
    .strictObject({ sequence: z.int().min(0), fingerprint: z.null().optional() })
    .optional(),
  roles: z.array(z.enum(roles)).max(roles.length).optional(),
  reason: localizedText.optional(),
})

/** `expected` null: not said. */
export type CheckedAccountRequest =
  { readonly input: AccountInput; readonly expected: number | null } | { readonly refusal: Refusal }

/** Checks what came with a verb about an account, by whichever API. */
export const checkAccountBody = (body: unknown, ifMatch?: string | null): CheckedAccountRequest => {
  const parsed = accountBody.safeParse(body)
  if (!parsed.success) {
    const what = parsed.error.issues
      .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
      .join('; ')
    return { refusal: { code: 'body-invalid', params: { what } } }
  }
  const { expected, roles: wanted, ...input } = parsed.data
  const sequence = expected?.sequence ?? readTag(ifMatch ?? '')?.sequence ?? null
  return {
    input: { ...input, ...(wanted === undefined ? {} : { roles: [...new Set(wanted)] }) },
    expected: sequence,
  }
}
