import type { Language } from '../../domain/languages/languages.js'
import type { Addresses } from '../compose/addresses.js'
import { isEventType } from '../read/readCalendar.js'
import type { PublicType } from '../schemas/groups.js'
import type { LinkHeader } from './documentAnswer.js'
import { linkedDataType } from './linkedDataAnswer.js'

/** Where a resource is found in other formats. */
export const formatLinks = (
  addresses: Addresses,
  type: PublicType,
  slug: string,
  locale: Language,
): LinkHeader[] => [
  { href: addresses.linkedData(type, slug, locale), rel: 'alternate', type: linkedDataType },
  ...(isEventType(type)
    ? [
        {
          href: addresses.calendarEvent(type, slug, locale),
          rel: 'alternate',
          type: 'text/calendar',
        },
      ]
    : []),
]
