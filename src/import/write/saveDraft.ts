import type { Session } from './session.js'

export type DraftCollection =
  'leader-activities' | 'dialogues' | 'side-events' | 'leaders' | 'organisations'

/** Values for a draft's English fields, named as in the collection. */
export type DraftData = Readonly<Record<string, unknown>>

/** Saves a draft as the importing person: a new one, or the next version of `id`. Gives its id as text. */
export const saveDraft = async (
  session: Session,
  collection: DraftCollection,
  data: DraftData,
  id?: string,
): Promise<string> => {
  const common = {
    ...(await session.each()),
    collection,
    data: data,
    draft: true as const,
  }
  const saved =
    id === undefined
      ? await session.payload.create(common)
      : await session.payload.update({ ...common, id })
  return String((saved as { id: unknown }).id)
}
