import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/refusals.js'

/**
 * The language of a write. A missing one becomes the default: without a fallback Payload otherwise
 * drops localized text silently, or answers 500. Unknown ones, and `all`, are refused.
 */
export const checkLocale = (req: PayloadRequest): Refusal[] => {
  const { localization } = req.payload.config
  if (localization === false) return []
  const asked = req.query?.locale ?? req.locale
  if (asked === undefined || asked === null || asked === '') {
    Object.assign(req, { locale: localization.defaultLocale })
    return []
  }
  if (!req.locale) Object.assign(req, { locale: localization.defaultLocale })
  return localization.localeCodes.includes(String(asked))
    ? []
    : [{ code: 'locale-unknown', field: 'locale', params: { locale: String(asked) } }]
}
