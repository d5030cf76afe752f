import { sha256 } from '../../domain/fingerprint/hash.js'
import { machinery } from '../collections/machinery.js'
import { fieldListDocument } from '../store/snapshots.js'
import { findRows } from '../store/rows.js'
import { difference, type Difference } from './difference.js'
import { isDocumentChain, type EditorialRecord } from './readRecord.js'

type SnapshotRow = { document: string; fingerprint: string; fieldList: string; content: string }

/** Events whose text is kept for good. */
const kept = new Set(['submitted', 'approved', 'published', 'force-published'])

const nameOf = (document: string, fingerprint: string): string => `${document} ${fingerprint}`

/** Each snapshot is what its fingerprint says, and none that an event speaks of is missing. */
export const checkSnapshots = async (record: EditorialRecord): Promise<Difference[]> => {
  const rows = await findRows<SnapshotRow>(record.req, machinery.snapshots, {})
  const differences: Difference[] = []
  const wanted = new Set<string>()
  for (const [document, events] of record.chains)
    for (const event of events) {
      if (typeof event.schema === 'string') wanted.add(nameOf(fieldListDocument, event.schema))
      if (kept.has(event.type) && isDocumentChain(document) && event.fingerprint !== null)
        wanted.add(nameOf(document, event.fingerprint))
    }
  const there = new Set(rows.map((row) => nameOf(row.document, row.fingerprint)))
  for (const row of rows) {
    const name = nameOf(row.document, row.fingerprint)
    if (sha256(row.content) !== row.fingerprint)
      differences.push(
        difference(machinery.snapshots, name, 'its text is not what its fingerprint says'),
      )
    if (!there.has(nameOf(fieldListDocument, row.fieldList)))
      differences.push(difference(machinery.snapshots, name, 'its field list is not there'))
    if (!wanted.has(name))
      differences.push(difference(machinery.snapshots, name, 'no event speaks of it'))
  }
  for (const name of wanted)
    if (!there.has(name))
      differences.push(difference(machinery.snapshots, name, 'this snapshot is missing'))
  return differences
}
