import type { Answer } from './Answer.js'
import { problemAnswer } from './problemAnswer.js'

/**
 * Why the past cannot be told of; null: it can, or the present was asked for.
 * @param asOf ISO 8601
 */
export const checkAsOf = (
  asOf: string | undefined,
  { isHidden, now }: { readonly isHidden: boolean; readonly now: Date },
): Answer | null => {
  if (asOf === undefined) return null
  const message = isHidden
    ? 'This site does not show what was public before.'
    : Date.parse(asOf) > now.getTime()
      ? 'The parameter "asOf" lies in the future; what the public will read then is not known.'
      : null
  return message === null
    ? null
    : problemAnswer('bad-parameter', {
        detail: message,
        errors: [{ code: 'bad-parameter', parameter: 'asOf', message }],
      })
}
