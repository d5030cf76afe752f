import * as z from 'zod'
import { languages } from '../../domain/languages/languages.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import type { Expectation, VerbInput } from '../../domain/workflow/request.js'
import { readTag } from '../../domain/workflow/tag.js'

/** A text, or one for each language. */
export const localizedText = z.union([
  z.string().max(10_000),
  z.partialRecord(z.enum(languages), z.string().max(10_000)),
])

/** The body of a verb (design section 11); a name it does not know is refused, so that a typing error shows. */
export const verbBody = z.strictObject({
  expected: z
    .strictObject({ sequence: z.int().min(0), fingerprint: z.string().nullable() })
    .optional(),
  comment: localizedText.optional(),
  reason: localizedText.optional(),
  changeNote: localizedText.optional(),
  kind: z.string().optional(),
  /** Read by the rules of planned times, which say more than “invalid”. */
  at: z.string().max(60).optional(),
  timeZone: z.string().max(100).optional(),
  dueAt: z.string().max(60).optional(),
  workingHours: z.number().positive().max(2_000).optional(),
  /** assign: the account's id. */
  assignee: z.string().max(200).optional(),
  evenInBlackout: z.boolean().optional(),
  redirectTo: z.string().max(2_000).optional(),
  evenIfReferred: z.boolean().optional(),
  amends: z.int().positive().optional(),
  stage: z.string().max(100).optional(),
  group: z.string().max(100).optional(),
  recipient: z.string().max(300).optional(),
  link: z.int().positive().optional(),
  /** name-author: the account's id. */
  author: z.string().max(200).optional(),
})

/** `expected` null: not said; `current`: whatever lies there (DELETE alone). */
export type CheckedRequest =
  | { readonly input: VerbInput; readonly expected: Expectation | null | 'current' }
  | { readonly refusal: Refusal }

const unreadable = (what: string): CheckedRequest => ({
  refusal: { code: 'body-invalid', params: { what } },
})

/** Checks what came with a verb, by whichever API. */
export const checkVerbBody = (body: unknown, ifMatch?: string | null): CheckedRequest => {
  const parsed = verbBody.safeParse(body)
  if (!parsed.success)
    return unreadable(
      parsed.error.issues
        .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
        .join('; '),
    )
  const { expected, ...input } = parsed.data
  return { input, expected: expected ?? readTag(ifMatch ?? '') }
}
