import { checkDisclaimer } from '../../../domain/disclaimer/checkDisclaimer.js'
import { isLanguage } from '../../../domain/languages/languages.js'
import { sentenceOf } from '../../../domain/refusals/refusals.js'
import { approvedWordings } from '../../acts/disclaimerFacts.js'
import { fieldsOf } from '../../runtime/runtime.js'
import type { Check } from '../Check.js'
import { subjectOfText } from './subjectOfText.js'

/**
 * The disclaimer as it would go out. The workflow asks for it anyway, at every step; as a check its
 * result stands among the others and in the record.
 */
export const disclaimer = ({ severity = 'error' }: Pick<Check, 'severity'> = {}): Check => ({
  name: 'disclaimer',
  severity,
  run: async (text, { req }) => {
    const fields = fieldsOf(req.payload, subjectOfText(text))
    if (!fields.some(({ kind, name }) => name === 'disclaimer' && kind === 'group')) return []
    const choice = text.content.disclaimer as
      { wording?: string; importedText?: string } | undefined
    const wordings = await approvedWordings(req)
    return text.languages.filter(isLanguage).flatMap((locale) =>
      checkDisclaimer({
        locale,
        choice: { wording: choice?.wording ?? '', importedText: choice?.importedText },
        wordings,
      }).map(({ code, field }) => ({
        field,
        locale,
        message: { en: sentenceOf({ code }), zh: sentenceOf({ code }, 'zh') },
      })),
    )
  },
})
