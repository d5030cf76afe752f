import type { Language } from '../../domain/languages/languages.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { PublicationStore } from '../store/PublicationStore.js'
import type { Addresses } from './addresses.js'
import type { Composition } from './Composition.js'
import { asReference, referencesIn } from './referencesIn.js'
import { settingsDocument, wordingsOf } from './settingsOf.js'

/** What is gathered for some rows, and everything that went into it. */
export type Gathered = {
  readonly composition: Composition
  readonly settings: PublicationRow | undefined
  /** The rows themselves and every row read for them. */
  readonly used: readonly PublicationRow[]
}

/**
 * Reads all that some rows need to be composed, at their public number: the other documents'
 * publications, the other languages, the side events of dialogues, the settings. A constant number
 * of queries, and one for each dialogue.
 */
export const gather = async (
  { store, addresses }: { store: PublicationStore; addresses: Addresses },
  at: number,
  locale: Language,
  rows: readonly PublicationRow[],
): Promise<Gathered> => {
  const keys = rows.flatMap((row) =>
    referencesIn(row.content).map(({ type, id }) => `${type}/${id}`),
  )
  const dialogues = rows.filter((row) => row.type === 'dialogues' && isReadableRow(row))
  const [targets, locales, ...events] = await Promise.all([
    store.byDocument(at, [settingsDocument, ...keys], locale),
    store.localesOf(
      at,
      rows.map(({ document }) => document),
    ),
    ...dialogues.map((dialogue) =>
      store.withFacet(at, 'side-events', locale, `ref:${dialogue.document}`),
    ),
  ])
  const sideEvents = new Map(
    dialogues.map((dialogue, index) => [
      dialogue.document,
      (events[index] ?? []).filter(
        (event) => asReference(event.content.dialogue)?.id === dialogue.documentId,
      ),
    ]),
  )
  const settings = targets.get(settingsDocument)
  return {
    settings,
    composition: {
      locale,
      addresses,
      targets,
      locales,
      sideEvents,
      wordings: wordingsOf(settings),
    },
    used: [...rows, ...targets.values(), ...[...sideEvents.values()].flat()],
  }
}
