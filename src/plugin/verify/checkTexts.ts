import type { CollectionSlug } from 'payload'
import { contentOf } from '../../domain/fingerprint/fingerprint.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { isReadable } from '../../domain/workflow/states.js'
import { fieldsOf, rulesOf, runtimeOf } from '../runtime/runtime.js'
import { documentKey, subjectOf, type Subject } from '../runtime/subject.js'
import { readLatest, readLive, type Raw } from '../runtime/versions.js'
import { readFieldList } from '../store/snapshots.js'
import { difference, type Difference } from './difference.js'
import type { EditorialRecord } from './readRecord.js'

const fingerprintUnder = async (
  { req }: EditorialRecord,
  subject: Subject,
  schema: string | null,
  raw: Raw,
): Promise<string> =>
  contentOf(fieldsOf(req.payload, subject), await readFieldList(req, schema), raw).fingerprint

const checkText = async (
  record: EditorialRecord,
  key: string,
  state: DocumentState,
): Promise<Difference[]> => {
  const subject = subjectOf(key)
  if (rulesOf(record.req.payload, subject) === null) return []
  const differences: Difference[] = []
  const latest = await readLatest(record.req, subject)
  if (latest === null) return [difference(subject.slug, key, 'the document is missing')]
  if ((await fingerprintUnder(record, subject, state.schema, latest.raw)) !== state.fingerprint)
    differences.push(
      difference(subject.slug, key, 'its working text was changed behind the workflow'),
    )
  const live = await readLive(record.req, subject)
  if (live === null && subject.kind === 'collection')
    return [...differences, difference(subject.slug, key, 'its live row is missing')]
  if (live === null && !isReadable(state.public.state)) return differences
  const isPublished = live?._status === 'published'
  if (!isReadable(state.public.state))
    return isPublished
      ? [
          ...differences,
          difference(subject.slug, key, 'its live row is published, though nobody published it'),
        ]
      : differences
  const fits =
    live !== null &&
    isPublished &&
    (await fingerprintUnder(record, subject, state.public.schema, live)) ===
      state.public.fingerprint
  if (!fits)
    differences.push(
      difference(subject.slug, key, 'its live row is not the text that was approved'),
    )
  return differences
}

/** Documents of governed collections that no event speaks of. */
const checkUnknown = async (record: EditorialRecord): Promise<Difference[]> => {
  const { payload } = record.req
  const differences: Difference[] = []
  for (const slug of Object.keys(runtimeOf(payload).options.collections)) {
    const { docs } = await payload.db.find<{ id: string | number; _status?: string }>({
      collection: slug as CollectionSlug,
      limit: 0,
      pagination: false,
      req: record.req,
      where: {},
    })
    for (const { id } of docs) {
      const key = documentKey({ kind: 'collection', slug, id: String(id) })
      if (!record.states.has(key))
        differences.push(difference(slug, key, 'no event speaks of this document'))
    }
  }
  return differences
}

/** Working texts and live rows are what the ledger says they are. */
export const checkTexts = async (record: EditorialRecord): Promise<Difference[]> => {
  const differences: Difference[] = []
  for (const [key, state] of record.states)
    differences.push(...(await checkText(record, key, state)))
  return [...differences, ...(await checkUnknown(record))]
}
