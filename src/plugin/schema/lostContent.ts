import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import type { FieldList } from '../../domain/fingerprint/fieldList.js'
import { lostFields } from '../../domain/fingerprint/lostFields.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { isReadable } from '../../domain/workflow/states.js'
import { machinery } from '../collections/machinery.js'
import { fieldsOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { readFieldList, readSnapshot } from '../store/snapshots.js'

/** A field with public text in it that the configuration has no place for any more. */
export type LostContent = {
  /** Collection or global. */
  readonly slug: string
  /** `event.start`; the collection itself is gone: ''. */
  readonly field: string
  readonly documents: readonly string[]
}

const todaysFields = (payload: Payload, document: string): FieldList | null => {
  const subject = subjectOf(document)
  const isThere =
    subject.kind === 'global'
      ? payload.config.globals.some(({ slug }) => slug === subject.slug)
      : subject.slug in payload.collections
  return isThere ? fieldsOf(payload, subject) : null
}

/**
 * What the public reads and a migration to today's configuration would take away. Reads only what
 * every version of the record has, so that it can be asked before the migration.
 */
export const lostContent = async (payload: Payload): Promise<LostContent[]> => {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.db.find<{ id: string; key: string; state?: string | null }>({
    collection: machinery.heads as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    select: { key: true, state: true },
    where: { publicState: { in: ['live', 'live-review-owed', 'withdrawn'] } },
  })
  const found = new Map<string, string[]>()
  for (const { key, state } of docs) {
    const shown = (JSON.parse(state ?? 'null') as DocumentState | null)?.public
    if (!shown?.fingerprint || !isReadable(shown.state)) continue
    const today = todaysFields(payload, key)
    const recorded = await readFieldList(req, shown.schema)
    const content = await readSnapshot(req, key, shown.fingerprint)
    if (recorded === null || content === null) continue
    const lost = today === null ? [''] : lostFields(recorded, today, content)
    for (const field of new Set(lost)) {
      const name = JSON.stringify([subjectOf(key).slug, field])
      found.set(name, [...(found.get(name) ?? []), key])
    }
  }
  return [...found].map(([name, documents]) => {
    const [slug, field] = JSON.parse(name) as [string, string]
    return { slug, field, documents }
  })
}

/** The refusal of a migration, as a sentence. */
export const sentenceOfLoss = ({ slug, field, documents }: LostContent): string => {
  const [first] = documents
  const others = documents.length > 1 ? ` and ${documents.length - 1} more` : ''
  const what = field === '' ? `The collection ${slug}` : `The field ${field} of ${slug}`
  return (
    `${what} holds public text (${first}${others}), and this version has no place for it. Nothing ` +
    'was changed. Put it back into the configuration, or publish those texts without it, or take them down, and migrate then.'
  )
}
