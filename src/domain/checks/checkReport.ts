import type { LocalizedText } from '../languages/languages.js'
import type { Refusal } from '../refusals/Refusal.js'

/** `error` refuses a submission; `warning` is shown and recorded with it. */
export type Severity = 'error' | 'warning'

/** Something a named check found in a text. */
export type CheckFinding = {
  readonly check: string
  readonly severity: Severity
  readonly message: LocalizedText
  /** Path in the document. */
  readonly field?: string
  readonly locale?: string
}

/** What is kept of the checks of a text: which were run, and what they found. */
export type CheckResults = {
  readonly ran: readonly string[]
  readonly findings: readonly CheckFinding[]
}

/** The results of the checks of one very text. */
export type CheckReport = CheckResults & { readonly fingerprint: string | null }

/** A message in one language; English where there is no other. */
export const messageIn = (message: LocalizedText, language: 'en' | 'zh'): string =>
  typeof message === 'string' ? message : (message[language] ?? message.en ?? message.zh ?? '')

/** The findings that refuse a submission, as refusals. */
export const failuresOf = ({ findings }: CheckResults): Refusal[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ check, field, locale, message }) => ({
      code: 'check-failed',
      ...(field === undefined ? {} : { field }),
      ...(locale === undefined ? {} : { locale }),
      params: { check, message: messageIn(message, 'en'), messageZh: messageIn(message, 'zh') },
    }))
