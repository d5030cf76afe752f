import type { Wording } from '../../domain/disclaimer/wording.js'
import type { Language } from '../../domain/languages/languages.js'
import type { PublicationRow } from '../store/PublicationRow.js'

/** The document key of the site settings. */
export const settingsDocument = 'globals/site-settings'

/** The time zone of a site that has not said which; days are counted in it. */
export const defaultTimeZone = 'Asia/Shanghai'

/** The time zone of the site. */
export const timeZoneOf = (settings: PublicationRow | undefined): string =>
  typeof settings?.content.timeZone === 'string' ? settings.content.timeZone : defaultTimeZone

type WordingRow = {
  key?: string
  text?: string
  prevailingLanguage?: Language
  inForceFrom?: string
}

/** The approved wordings in the language of the settings' row. */
export const wordingsOf = (settings: PublicationRow | undefined): Wording[] =>
  ((settings?.content.disclaimers ?? []) as WordingRow[]).flatMap((row) =>
    row.key && settings
      ? [
          {
            key: row.key,
            text: { [settings.locale]: row.text },
            prevailingLanguage: row.prevailingLanguage ?? 'zh',
            inForceFrom: (row.inForceFrom ?? '').slice(0, 10),
          },
        ]
      : [],
  )
