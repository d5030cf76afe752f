import type { PayloadRequest } from 'payload'
import { contentUnder } from '../../domain/fingerprint/fingerprint.js'
import type { CurrentText } from '../runtime/currentText.js'
import { patchVersionRow, writeLive } from '../runtime/liveRow.js'
import type { Subject } from '../runtime/subject.js'
import { readLive } from '../runtime/versions.js'
import { markSlugPublic } from '../store/slugs.js'

/** The address of a text as it stands in its canonical form; null for what has none. */
export const slugOf = (text: CurrentText): string | null => {
  const slug = text.content.form.slug
  return typeof slug === 'string' ? slug : null
}

/**
 * Makes the verified version Payload's live row, reads the row back and compares: what lies there
 * must be what was approved, to the letter. Throws, and so undoes the act, if it is not.
 */
export const publishText = async (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
  now: string,
): Promise<void> => {
  await writeLive(req, subject, text.version.raw, now)
  await patchVersionRow(req, subject, text.version.id, { _status: 'published' })
  const live = await readLive(req, subject)
  const stored = live === null ? null : contentUnder(text.content.fields, live)
  if (stored?.fingerprint !== text.content.fingerprint)
    throw new Error(`The live row of ${text.key} did not come out as approved.`)
  const slug = slugOf(text)
  if (slug !== null) await markSlugPublic(req, subject.slug, slug, text.key)
}
