import { messageIn, type CheckResults } from '../../domain/checks/checkReport.js'

/** What the checks found, in the language of whoever reads. */
export type ChecksView = {
  /** With the submission, in the record; else they were run to be looked at. */
  isRecorded: boolean
  ran: string[]
  findings: {
    check: string
    severity: string
    message: string
    field?: string
    locale?: string
  }[]
}

/** Results as the API shows them. */
export const checksView = (
  results: CheckResults,
  { isRecorded, language }: { isRecorded: boolean; language: string },
): ChecksView => ({
  isRecorded,
  ran: [...results.ran],
  findings: results.findings.map(({ message, ...finding }) => ({
    ...finding,
    message: messageIn(message, language.startsWith('zh') ? 'zh' : 'en'),
  })),
})
