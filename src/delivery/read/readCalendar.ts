import type { Language } from '../../domain/languages/languages.js'
import type { CalendarEvent } from '../calendar/CalendarEvent.js'
import { calendarEventOf } from '../calendar/calendarEventOf.js'
import { composeResource } from '../compose/composeResource.js'
import type { Composition } from '../compose/Composition.js'
import { settingsDocument, wordingsOf } from '../compose/settingsOf.js'
import type { PublicType } from '../schemas/groups.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import { provenance } from './provenance.js'
import type { ReadContext } from './ReadContext.js'

/** Types whose texts are events. */
export const eventTypes = ['dialogues', 'side-events'] as const satisfies readonly PublicType[]

export type EventType = (typeof eventTypes)[number]

export const isEventType = (type: string): type is EventType =>
  (eventTypes as readonly string[]).includes(type)

/** How many texts of each type a calendar looks through, the newest first. */
export const calendarLength = 1_000

/** The events of some texts. */
export type CalendarReading = {
  readonly events: readonly CalendarEvent[]
  readonly lastModified: string | null
  readonly documents: readonly string[]
}

/** The events that some rows of one public number tell of, in their order. */
export const eventsOf = async (
  { addresses, store }: ReadContext,
  at: number,
  locale: Language,
  rows: readonly PublicationRow[],
): Promise<CalendarReading> => {
  const [settings, locales] = await Promise.all([
    store.byDocument(at, [settingsDocument], locale),
    store.localesOf(
      at,
      rows.map(({ document }) => document),
    ),
  ])
  // A calendar shows words of the event alone, and none of the documents it refers to.
  const composition: Composition = {
    locale,
    addresses,
    targets: settings,
    locales,
    sideEvents: new Map(),
    wordings: wordingsOf(settings.get(settingsDocument)),
  }
  return {
    events: rows.flatMap(
      (row) => calendarEventOf(addresses.base, row, composeResource(row, composition)) ?? [],
    ),
    ...provenance([...rows, ...settings.values()]),
  }
}

/** All events of a language: the newest dialogues, then the newest side events. */
export const readCalendar = async (
  context: ReadContext,
  at: number,
  locale: Language,
): Promise<CalendarReading> => {
  const rows = await Promise.all(
    eventTypes.map((type) => context.store.list(at, { type, locale, limit: calendarLength })),
  )
  return eventsOf(context, at, locale, rows.flat())
}
