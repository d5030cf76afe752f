import type { PayloadRequest } from 'payload'
import { machinery } from '../collections/machinery.js'
import { findRow } from '../store/rows.js'

/** The ministry's own time zone, until published site settings name another. */
export const defaultTimeZone = 'Asia/Shanghai'

/** The content of the site settings the public reads now; null before they are published. */
export const publicSettings = async (
  req: PayloadRequest,
  locale = 'en',
): Promise<Record<string, unknown> | null> => {
  const row = await findRow<{ content?: string | null }>(req, machinery.publications, {
    and: [
      { document: { equals: 'globals/site-settings' } },
      { locale: { equals: locale } },
      { isCurrent: { equals: true } },
    ],
  })
  return row?.content ? (JSON.parse(row.content) as Record<string, unknown>) : null
}

/** The site's time zone as the public settings name it. */
export const siteTimeZone = async (req: PayloadRequest): Promise<string> => {
  const zone = (await publicSettings(req))?.timeZone
  return typeof zone === 'string' && zone !== '' ? zone : defaultTimeZone
}
