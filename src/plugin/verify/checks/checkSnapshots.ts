import { sha256 } from '../../../domain/fingerprint/hash.js'
import type { LedgerEvent } from '../../../domain/ledger/event.js'
import { machinery } from '../../collections/machinery.js'
import { fieldListDocument } from '../../store/snapshots.js'
import { difference, type Difference } from '../difference.js'
import { isTextKey, type Dossier } from '../read/dossier.js'
import type { Backdrop } from '../read/backdrop.js'

/** Events whose text is kept for good. */
const kept = new Set(['submitted', 'approved', 'published', 'force-published'])

/** The first event that kept each text: snapshots are written once and bear its field list and time. */
const firstKept = ({ key, chain }: Dossier): Map<string, LedgerEvent> => {
  const events = new Map<string, LedgerEvent>()
  for (const event of chain)
    if (kept.has(event.type) && isTextKey(key) && event.fingerprint !== null)
      if (!events.has(event.fingerprint)) events.set(event.fingerprint, event)
  return events
}

/** Each kept text is what its fingerprint says, none is missing, and none is there for no reason. */
export const checkSnapshots = (dossier: Dossier, { library }: Backdrop): Difference[] => {
  const differences: Difference[] = []
  const say = (document: string, fingerprint: string, problem: string): void => {
    differences.push(difference(machinery.snapshots, `${document} ${fingerprint}`, problem))
  }
  const wanted = firstKept(dossier)
  for (const { document, fingerprint, fieldList, at, content } of dossier.snapshots) {
    const event = wanted.get(fingerprint)
    if (sha256(String(content)) !== fingerprint)
      say(document, fingerprint, 'its text is not what its fingerprint says')
    if (event === undefined) say(document, fingerprint, 'no event speaks of it')
    else if (event.schema !== fieldList || event.at !== at)
      say(document, fingerprint, 'its field list or its time is not that of the event that kept it')
    wanted.delete(fingerprint)
  }
  for (const fingerprint of wanted.keys()) say(dossier.key, fingerprint, 'this snapshot is missing')
  for (const schema of new Set(dossier.chain.flatMap(({ schema }) => schema ?? [])))
    if (library.fieldList(schema) === null)
      say(fieldListDocument, schema, 'this field list is missing or is not what its hash says')
  return differences
}
