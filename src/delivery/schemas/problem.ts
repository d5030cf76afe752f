import { z } from 'zod'
import { alternate, text } from './shared.js'

/** Every error of `/v1`, after RFC 9457; `code` is stable, `title` and `detail` are for people. */
export const problemSchema = z.strictObject({
  type: text,
  title: text,
  status: z.number().int(),
  code: text,
  detail: text,
  errors: z.array(z.strictObject({ code: text, parameter: text, message: text })).optional(),
  alternates: z.array(alternate).optional(),
  reason: text.nullable().optional(),
  since: text.optional(),
})

export type Problem = z.infer<typeof problemSchema>
