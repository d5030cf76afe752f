import { machinery } from '../collections/machinery.js'
import { subjectOf } from '../runtime/subject.js'
import { readLatest } from '../runtime/versions.js'
import { findRows } from '../store/rows.js'
import { difference, type Difference } from './difference.js'
import type { EditorialRecord } from './readRecord.js'

type SlugRow = { scope: string; slug: string; document: string; wasPublic?: boolean | null }

/** Every address in use is reserved for its document, and those that were public stay so. */
export const checkSlugs = async (record: EditorialRecord): Promise<Difference[]> => {
  const expected = new Map<string, SlugRow>()
  for (const [document, events] of record.chains) {
    const subject = subjectOf(document)
    const state = record.states.get(document)
    if (state === undefined || subject.kind === 'global') continue
    const want = (slug: unknown, wasPublic: boolean): void => {
      if (typeof slug !== 'string' || slug === '') return
      const name = `${subject.slug}/${slug}`
      expected.set(name, {
        scope: subject.slug,
        slug,
        document,
        wasPublic: wasPublic || expected.get(name)?.wasPublic === true,
      })
    }
    for (const event of events) want(event.details?.slug, true)
    if (state.working.state !== 'archived')
      want((await readLatest(record.req, subject))?.raw.slug, false)
  }
  const differences: Difference[] = []
  for (const row of await findRows<SlugRow>(record.req, machinery.slugs, {})) {
    const name = `${row.scope}/${row.slug}`
    const match = expected.get(name)
    if (
      match === undefined ||
      match.document !== row.document ||
      match.wasPublic !== (row.wasPublic ?? false)
    )
      differences.push(difference(machinery.slugs, name, 'it is not reserved as the record says'))
    expected.delete(name)
  }
  for (const name of expected.keys())
    differences.push(difference(machinery.slugs, name, 'this reservation is missing'))
  return differences
}
