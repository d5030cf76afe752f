import { sentenceOf } from '../../domain/refusals/refusals.js'
import { plannedTimeInWords } from '../../domain/workflow/plannedTime.js'
import { translate } from '../translations/translate.js'
import type { Failure } from './failureOf.js'

/** A mail, but for whom it is for. */
export type Mail = { readonly subject: string; readonly text: string }

/**
 * The mail about a text that did not go out. Nobody's language is known here, so it says everything
 * in both.
 * @param address where the text is in the admin
 */
export const failureMail = (title: string, failure: Failure, address: string): Mail => {
  const { at, timeZone, refusals } = failure
  const time = plannedTimeInWords(at, timeZone)
  const inLanguage = (language: string): string =>
    [
      translate(language, 'due:mailFailed', { title, time, timeZone }),
      ...refusals.map(
        (refusal) =>
          `- ${refusal.document === undefined ? '' : `${refusal.document}: `}${sentenceOf(refusal, language)}`,
      ),
      translate(language, 'due:mailWhatNow'),
    ].join('\n')
  return {
    subject: `${translate('en', 'due:mailSubject')} · ${translate('zh', 'due:mailSubject')}: ${title}`,
    text: [inLanguage('en'), inLanguage('zh'), address].join('\n\n'),
  }
}
