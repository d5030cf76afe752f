import { isLanguage } from '../../domain/languages/languages.js'
import type { WebhookLink } from '../../domain/webhooks/webhookBody.js'
import type { Addresses } from './addresses.js'

type Named = {
  readonly type: string
  readonly slug: string | null
  readonly locales: readonly string[]
}

/**
 * Where a receiver of webhooks reads what it was told of, in each of its languages. A text without an
 * address of its own, such as a picture, has none; the settings are read as the site.
 */
export const webhookLinks =
  (addresses: Addresses) =>
  ({ type, slug, locales }: Named): WebhookLink[] =>
    locales.filter(isLanguage).map((locale) => ({
      locale,
      self:
        type === 'site-settings'
          ? addresses.site(locale)
          : slug === null
            ? null
            : addresses.resource(type, slug, locale),
      html: slug === null ? null : addresses.page(type, slug, locale),
    }))
