import { sentenceOf } from '../../domain/refusals/refusals.js'
import type { Refusal } from '../../domain/refusals/Refusal.js'

/** A refusal as the APIs show it. */
export type RefusalView = {
  code: string
  message: string
  field?: string
  locale?: string
  /** The member of a release it is about, as `{collection}/{id}`. */
  document?: string
  /** check-failed: the name of the check. */
  check?: string
}

/** A refusal as the API shows it, in the reader's language. */
export const refusalView = (refusal: Refusal, language: string): RefusalView => ({
  code: refusal.code,
  message: sentenceOf(refusal, language),
  ...(refusal.field === undefined ? {} : { field: refusal.field }),
  ...(refusal.locale === undefined ? {} : { locale: refusal.locale }),
  ...(refusal.document === undefined ? {} : { document: refusal.document }),
  ...(refusal.code === 'check-failed' ? { check: refusal.params?.check } : {}),
})
