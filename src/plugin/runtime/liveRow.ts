import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { configOf } from './runtime.js'
import { storedId, type Subject } from './subject.js'
import { readLive, type Raw } from './versions.js'

/** What Payload fills in itself or computes when it reads. */
const isStored = (field: FlattenedField): boolean =>
  field.name !== 'id' && field.type !== 'join' && !('virtual' in field && Boolean(field.virtual))

const nothingOf = (field: FlattenedField): unknown =>
  field.type === 'array' || field.type === 'blocks' ? [] : null

/** Every field of the list, with an explicit null where the version has nothing, so that old values go. */
const withNulls = (fields: readonly FlattenedField[], raw: Raw): Record<string, unknown> =>
  Object.fromEntries(
    fields.filter(isStored).map((field) => {
      const value = raw[field.name]
      if (field.type === 'group' || field.type === 'tab')
        return [field.name, withNulls(field.flattenedFields, (value as Raw | null) ?? {})]
      return [field.name, value ?? nothingOf(field)]
    }),
  )

/**
 * Copies a version's row to Payload's live row, every language, every field. Goes past
 * `payload.update`, so that no hook can change what was approved on its way out.
 */
export const writeLive = async (
  req: PayloadRequest,
  subject: Subject,
  raw: Raw,
  now: string,
): Promise<void> => {
  const config = configOf(req.payload, subject)
  const data = { ...withNulls(config.flattenedFields, raw), _status: 'published', updatedAt: now }
  if (subject.kind === 'collection') {
    await req.payload.db.updateOne({
      collection: subject.slug as CollectionSlug,
      id: storedId(req.payload, subject.id),
      data,
      req,
      returning: false,
    })
    return
  }
  const slug = subject.slug as GlobalSlug
  // Before its first publication a global has no live row, and MongoDB's updateGlobal writes nothing then.
  if ((await readLive(req, subject)) === null)
    await req.payload.db.createGlobal({ slug, data: { ...data, createdAt: now }, req })
  else await req.payload.db.updateGlobal({ slug, data, req })
}

/** Gives the live row of a global back what it held, to the letter. */
export const putLiveBack = async (
  req: PayloadRequest,
  subject: Subject,
  live: Raw,
): Promise<void> => {
  const { _status, createdAt, updatedAt } = live
  const fields = withNulls(configOf(req.payload, subject).flattenedFields, live)
  await req.payload.db.updateGlobal({
    slug: subject.slug as GlobalSlug,
    data: { ...fields, _status, createdAt, updatedAt },
    req,
  })
}

/** Sets bookkeeping fields on the live row and leaves its content alone. */
export const patchLiveRow = (
  req: PayloadRequest,
  subject: Subject,
  fields: Record<string, unknown>,
): Promise<void> =>
  engineOf(req.payload).patchLive(req.payload, {
    ...(subject.kind === 'global'
      ? { global: subject.slug }
      : { collection: subject.slug, id: storedId(req.payload, subject.id) }),
    fields,
    req,
  })

/** Sets bookkeeping fields on one version and leaves its content alone. */
export const patchVersionRow = (
  req: PayloadRequest,
  subject: Subject,
  versionId: string | number,
  fields: Record<string, unknown>,
): Promise<void> =>
  engineOf(req.payload).patchVersion(req.payload, {
    ...(subject.kind === 'global' ? { global: subject.slug } : { collection: subject.slug }),
    versionId,
    fields,
    req,
  })
