import type { Facts } from '../facts/facts.js'
import { findDrafts } from './findDrafts.js'
import type { StoredDraft } from './findDrafts.js'
import type { Session } from './session.js'
import { similarity } from './similarity.js'

/** From here on two texts under one title count as one page that was changed. */
const changedPage = 0.5

/** The checksum and raw text that an import left on a draft. */
export const recordOf = (
  draft: StoredDraft,
): { checksum?: string | null; rawText?: string | null } =>
  (draft.legacy ?? {}) as { checksum?: string | null; rawText?: string | null }

/**
 * The activity that an earlier import made of this page: same text, same document number or
 * address, or the same title over a text that is mostly the same. Three hosts served each page, so
 * the address alone decides nothing.
 */
export const findEarlierImport = async (
  session: Session,
  { page }: Facts,
): Promise<StoredDraft | null> => {
  const find = (field: string, value: string) =>
    findDrafts(session, 'leader-activities', { [field]: { equals: value } })
  const [same] = await find('legacy.checksum', page.checksum)
  if (same) return same
  const { documentNumber, address } = page.origin
  const [numbered] = documentNumber ? await find('legacy.documentNumber', documentNumber) : []
  if (numbered) return numbered
  const [addressed] = address ? await find('legacy.address', address) : []
  if (addressed) return addressed
  const titled = await find('title', page.title)
  return (
    titled.find(
      (draft) =>
        similarity(recordOf(draft).rawText ?? '', page.text) >= changedPage &&
        (documentNumber === null ||
          !(draft.legacy as { documentNumber?: string | null } | undefined)?.documentNumber),
    ) ?? null
  )
}
