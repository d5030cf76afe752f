import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'

/**
 * A request that names no language means the default one: where nothing falls back, Payload gives
 * GraphQL none at all, and a sort by a localized field then fails.
 */
export const defaultLocale = (req: PayloadRequest): void => {
  const { localization } = req.payload.config
  if (localization !== false && !req.locale)
    Object.assign(req, { locale: localization.defaultLocale })
}

/**
 * The language of a write. A missing one becomes the default: without a fallback Payload otherwise
 * drops localized text silently, or answers 500. Unknown ones, and `all`, are refused.
 */
export const checkLocale = (req: PayloadRequest): Refusal[] => {
  const { localization } = req.payload.config
  if (localization === false) return []
  // Both: a nested call may ask for another language than the address of the request did.
  const asked = [req.query?.locale, req.locale].filter((one) => one !== undefined && one !== null)
  defaultLocale(req)
  const unknown = asked.find((one) => one !== '' && !localization.localeCodes.includes(String(one)))
  return unknown === undefined
    ? []
    : [{ code: 'locale-unknown', field: 'locale', params: { locale: String(unknown) } }]
}
