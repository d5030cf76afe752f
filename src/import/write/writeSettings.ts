import type { ImportedDocument } from '../report.js'
import type { DraftData } from './saveDraft.js'
import type { Session } from './session.js'

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && Object.values(value).every(isEmpty))

/**
 * Fills what the site settings do not say yet. What stands there stays: the frame is the same on
 * hundreds of pages, and a person's settings are worth more than any of them.
 */
export const writeSettings = async (
  session: Session,
  data: DraftData,
): Promise<ImportedDocument[]> => {
  const slug = 'site-settings'
  const current = (await session.payload.findGlobal({
    ...(await session.each()),
    slug,
    draft: true,
  })) as DraftData
  const missing = Object.entries(data).filter(
    ([field, value]) => !isEmpty(value) && isEmpty(current[field]),
  )
  if (missing.length === 0) return []
  const isNew = Object.keys(data).every((field) => isEmpty(current[field]))
  await session.payload.updateGlobal({
    ...(await session.each()),
    slug,
    draft: true,
    data: Object.fromEntries(missing),
  })
  return [
    {
      collection: 'site-settings',
      id: '',
      title: 'Site settings',
      outcome: isNew ? 'created' : 'updated',
    },
  ]
}
