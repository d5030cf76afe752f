import type { GlobalSlug, PayloadRequest } from 'payload'
import { patchVersionRow, putLiveBack } from '../runtime/liveRow.js'
import type { Subject } from '../runtime/subject.js'
import { readGlobalVersion, readLatest, readLive, type Raw } from '../runtime/versions.js'

type Restore = {
  readonly live: Raw | null
  readonly latest: string | number | null
  readonly restored: Raw | null
}

const key = Symbol('communique.restored-global')

type Holder = { [key]?: Restore }

const holderOf = (req: PayloadRequest): PayloadRequest & Holder => req

/** Notes what Payload's restore of a global is about to write over. */
export const rememberBeforeRestore = async (
  req: PayloadRequest,
  subject: Subject,
  versionId: string | number,
): Promise<void> => {
  holderOf(req)[key] = {
    live: await readLive(req, subject),
    latest: (await readLatest(req, subject))?.id ?? null,
    restored: await readGlobalVersion(req, subject.slug, versionId),
  }
}

/**
 * Payload writes a restored version over the live row of a global even when it comes back as a
 * draft, and makes no version of it where there was no live row. Inside the same transaction the
 * live row gets back what it held, and the restored text becomes the newest version, under the name
 * of whoever restored it. Does nothing after any other save.
 */
export const settleRestore = async (
  req: PayloadRequest,
  subject: Subject,
  savedBy: string,
): Promise<void> => {
  const restore = holderOf(req)[key]
  delete holderOf(req)[key]
  if (restore === undefined) return
  if (restore.live !== null) await putLiveBack(req, subject, restore.live)
  const latest = await readLatest(req, subject)
  if (latest !== null && latest.id !== restore.latest) {
    await patchVersionRow(req, subject, latest.id, { savedBy })
    return
  }
  const now = new Date().toISOString()
  await req.payload.db.createGlobalVersion({
    autosave: false,
    createdAt: now,
    globalSlug: subject.slug as GlobalSlug,
    req,
    updatedAt: now,
    versionData: { ...restore.restored, _status: 'draft', savedBy } as never,
  })
}
