import type { PayloadRequest } from 'payload'
import { contentOf, type Content } from '../../domain/fingerprint/fingerprint.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { readState } from '../store/heads.js'
import { readFieldList } from '../store/snapshots.js'
import { fieldsOf } from './runtime.js'
import { documentKey, type Subject } from './subject.js'
import { readLatest, type LatestVersion } from './versions.js'

/** A governed document as one reads it inside a transaction: state, latest version, its content. */
export type CurrentText = {
  readonly key: string
  readonly state: DocumentState
  readonly version: LatestVersion
  readonly content: Content
}

/** Null where there is no such document. */
export const readCurrentText = async (
  req: PayloadRequest,
  subject: Subject,
): Promise<CurrentText | null> => {
  const version = await readLatest(req, subject)
  if (version === null) return null
  const key = documentKey(subject)
  const state = await readState(req, key)
  const recorded = await readFieldList(req, state.schema)
  const content = contentOf(fieldsOf(req.payload, subject), recorded, version.raw)
  return { key, state, version, content }
}
