import { createLocalReq, type Payload } from 'payload'
import type { FieldList } from '../../src/domain/fingerprint/fieldList.js'
import { contentUnder } from '../../src/domain/fingerprint/fingerprint.js'
import type { LedgerEvent } from '../../src/domain/ledger/event.js'
import type { Sealed } from '../../src/domain/ledger/seal.js'
import { subjectOf, type Subject } from '../../src/plugin/runtime/subject.js'
import { readVersions, type Raw } from '../../src/plugin/runtime/versions.js'
import { eventsOf } from '../../src/plugin/store/ledger.js'
import { readFieldList } from '../../src/plugin/store/snapshots.js'

/** A document that was taken through the real workflow, to be multiplied. */
export type Original = {
  readonly subject: Extract<Subject, { kind: 'collection' }>
  readonly events: readonly Sealed<LedgerEvent>[]
  /** The texts that its `edited` events speak of, by version. */
  readonly versions: ReadonlyMap<string, { readonly raw: Raw; readonly fields: FieldList }>
}

/**
 * Reads a document with its whole history.
 * @throws where it is not fit to be multiplied: it needs an address and a title
 */
export const readOriginal = async (payload: Payload, document: string): Promise<Original> => {
  const subject = subjectOf(document)
  if (subject.kind !== 'collection') throw new Error(`There can be only one ${document}.`)
  const req = await createLocalReq({}, payload)
  const events = await eventsOf(req, document)
  const raws = new Map((await readVersions(req, subject)).map(({ id, raw }) => [String(id), raw]))
  const versions = new Map<string, { raw: Raw; fields: FieldList }>()
  for (const { type, details, schema, fingerprint } of events) {
    if (type !== 'edited' || details.version === undefined) continue
    const raw = raws.get(details.version)
    const fields = await readFieldList(req, schema)
    if (raw === undefined || fields === null)
      throw new Error(`A version of ${document} is missing.`)
    if (contentUnder(fields, raw).fingerprint !== fingerprint)
      throw new Error(`A version of ${document} is not what its event says.`)
    if (typeof raw.slug !== 'string' || typeof raw.title !== 'object')
      throw new Error(`${document} lacks an address or a title.`)
    versions.set(details.version, { raw, fields })
  }
  return { subject, events, versions }
}
