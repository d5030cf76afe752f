import type { Facts } from '../facts/facts.js'
import type { ImportedDocument } from '../report.js'
import type { Warning } from '../warning.js'
import { dialogueData } from './dialogueData.js'
import { findDrafts } from './findDrafts.js'
import type { StoredDraft } from './findDrafts.js'
import { recordOf } from './findEarlierImport.js'
import type { Ids } from './ids.js'
import { isUntouched } from './isUntouched.js'
import { saveDraft } from './saveDraft.js'
import type { Session } from './session.js'
import { sideEventData } from './sideEventData.js'

type Written = {
  dialogue: string | null
  sideEvents: string[]
  documents: ImportedDocument[]
  warnings: Warning[]
}

/** Sessions of one mechanism bear one name: it is the same event only if the time agrees. */
const isSameTime = (stored: StoredDraft, { when }: Facts): boolean => {
  const event = (stored.event ?? {}) as { start?: string | null; dateText?: string | null }
  return event.start && when.start
    ? event.start === when.start
    : (event.dateText ?? null) === when.dateText
}

const findDialogue = async (
  session: Session,
  facts: Facts,
  title: string,
  earlier: StoredDraft | null,
) => {
  const byEarlier = earlier?.dialogue
    ? await findDrafts(session, 'dialogues', { id: { equals: earlier.dialogue } })
    : []
  const [first] = byEarlier
  if (first) return first
  const named = await findDrafts(session, 'dialogues', { title: { equals: title } })
  return named.find((each) => isSameTime(each, facts)) ?? null
}

/** Finds or drafts the dialogue of a page and its side events. `earlier` is the page's activity, if it was imported before. */
export const writeDialogue = async (
  session: Session,
  facts: Facts,
  ids: Ids,
  earlier: StoredDraft | null,
): Promise<Written> => {
  const fact = facts.dialogue
  if (fact === null) return { dialogue: null, sideEvents: [], documents: [], warnings: [] }
  const documents: ImportedDocument[] = []
  const warnings: Warning[] = []
  const there = await findDialogue(session, facts, fact.title, earlier)
  const isOurs =
    there !== null && earlier !== null && recordOf(there).checksum === recordOf(earlier).checksum
  const isUpdated = isOurs && (await isUntouched(session, 'dialogues', there))
  const dialogue =
    there && !isUpdated
      ? String(there.id)
      : await saveDraft(
          session,
          'dialogues',
          dialogueData(facts, fact, ids),
          there ? String(there.id) : undefined,
        )
  documents.push({
    collection: 'dialogues',
    id: dialogue,
    title: fact.title,
    outcome: !there ? 'created' : isUpdated ? 'updated' : isOurs ? 'left' : 'matched',
  })
  if (there && !isUpdated)
    warnings.push({
      code: isOurs ? 'dialogue-left' : 'dialogue-matched',
      field: 'dialogue',
      message: isOurs
        ? `Somebody has worked on the dialogue “${fact.title}” since the last import; it was left as it is.`
        : `A dialogue “${fact.title}” was there already and was linked; what this page adds to it was not entered.`,
    })
  const parts = await findDrafts(session, 'side-events', { dialogue: { equals: dialogue } }, [
    'title',
  ])
  const sideEvents: string[] = []
  for (const event of fact.sideEvents) {
    const known = parts.find((each) => each.title === event.title)
    const id = known
      ? String(known.id)
      : await saveDraft(session, 'side-events', sideEventData(facts, event, dialogue))
    sideEvents.push(id)
    documents.push({
      collection: 'side-events',
      id,
      title: event.title,
      outcome: known ? 'matched' : 'created',
    })
  }
  return { dialogue, sideEvents, documents, warnings }
}
