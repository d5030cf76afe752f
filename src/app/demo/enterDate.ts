import type { Client } from './client.js'
import type { SampleDocument } from './sampleDocuments.js'
import { say } from './say.js'
import { print } from './workflow.js'

/** The Wednesday the page means; the ministry's calendar of that year tells it, the page does not. */
const HELD_ON = '2017-06-14'

type Event = { start?: string | null } & Record<string, unknown>

/**
 * Enters the day of the event where it is empty, as the press officer would in the admin: the page
 * says "on Wednesday" and no date, and the importer guesses nothing.
 */
export async function enterDate(
  officer: Client,
  documents: readonly SampleDocument[],
): Promise<void> {
  const undated: { document: SampleDocument; event: Event }[] = []
  for (const document of documents) {
    if (!['dialogues', 'leader-activities'].includes(document.collection)) continue
    const { body } = await officer.send('GET', `${document.path}?draft=true&depth=0&locale=en`)
    const event = (body.event ?? {}) as Event
    if (!event.start) undated.push({ document, event })
  }
  if (undated.length === 0) return
  say('The page prints no date, only "Wednesday". The press officer enters 14 June 2017:')
  for (const { document, event } of undated) {
    const { status, body } = await officer.send('PATCH', `${document.path}?draft=true&locale=en`, {
      event: { ...event, start: HELD_ON, precision: 'day' },
    })
    if (status !== 200) throw new Error(`${document.title}: ${JSON.stringify(body)}`)
    print(officer, 'edit', document, `event.start = ${HELD_ON}`)
  }
}
