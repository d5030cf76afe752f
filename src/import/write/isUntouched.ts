import type { StoredDraft } from './findDrafts.js'
import { recordOf } from './findEarlierImport.js'
import type { DraftCollection } from './saveDraft.js'
import type { Session } from './session.js'

/**
 * Whether nobody has worked on a draft since the import that wrote it: each import leaves one
 * version with its checksum, so a second one is somebody's save; and a step of the workflow (a
 * submission, an approval, …) is an event other than `edited`.
 */
export const isUntouched = async (
  session: Session,
  collection: DraftCollection,
  draft: StoredDraft,
): Promise<boolean> => {
  const { checksum } = recordOf(draft)
  if (!checksum) return false
  const versions = await session.payload.countVersions({
    ...(await session.each()),
    collection,
    where: {
      and: [{ parent: { equals: draft.id } }, { 'version.legacy.checksum': { equals: checksum } }],
    },
  })
  if (versions.totalDocs !== 1) return false
  const { req } = await session.each()
  const steps = await session.payload.count({
    collection: 'editorial-ledger',
    where: {
      and: [
        { document: { equals: `${collection}/${draft.id}` } },
        { type: { not_equals: 'edited' } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return steps.totalDocs === 0
}
