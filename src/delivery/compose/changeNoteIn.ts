import { textIn, type Language, type LocalizedText } from '../../domain/languages/languages.js'
import type { StoredChangeNote } from '../store/PublicationRow.js'

type Entry = {
  at: string
  kind: string
  note?: string
  formerNotes?: { note?: string; until: string }[]
}

const said = (note: LocalizedText | null | undefined, locale: Language): { note?: string } => {
  const text = textIn(note ?? undefined, locale)
  return text === undefined ? {} : { note: text }
}

/** One entry of the public history in one language; words of the other language are left out. */
export const changeNoteIn = (
  { at, former = [], kind, note }: StoredChangeNote,
  locale: Language,
): Entry => {
  const formerNotes = former
    .filter((one) => one.note !== null)
    .map((one) => ({ ...said(one.note, locale), until: one.until }))
  return { at, kind, ...said(note, locale), ...(formerNotes.length > 0 && { formerNotes }) }
}
