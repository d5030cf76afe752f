import type { PayloadRequest } from 'payload'
import type { Canonical } from '../../domain/fingerprint/canonicalForm.js'
import type { FieldList } from '../../domain/fingerprint/fieldList.js'
import type { Content } from '../../domain/fingerprint/fingerprint.js'
import { canonicalText } from '../../domain/fingerprint/hash.js'
import { machinery } from '../collections/machinery.js'
import { addRow, findRow } from './rows.js'

type SnapshotRow = { content: string }

/** Field lists lie among the snapshots, once each, under this name. */
export const fieldListDocument = 'field-lists'

const find = (req: PayloadRequest, document: string, fingerprint: string) =>
  findRow<SnapshotRow>(req, machinery.snapshots, {
    and: [{ document: { equals: document } }, { fingerprint: { equals: fingerprint } }],
  })

const keep = async (
  req: PayloadRequest,
  row: { document: string; fingerprint: string; fieldList: string; content: string; at: string },
): Promise<void> => {
  if ((await find(req, row.document, row.fingerprint)) === null)
    await addRow(req, machinery.snapshots, row)
}

/** Keeps the field list of a content, once. */
export const keepFieldList = (req: PayloadRequest, content: Content, at: string): Promise<void> =>
  keep(req, {
    document: fieldListDocument,
    fingerprint: content.schema,
    fieldList: content.schema,
    content: canonicalText(content.fields),
    at,
  })

/** Keeps a text as it was submitted, approved or published, once per document and fingerprint. */
export const keepSnapshot = async (
  req: PayloadRequest,
  document: string,
  content: Content,
  at: string,
): Promise<void> => {
  await keepFieldList(req, content, at)
  await keep(req, {
    document,
    fingerprint: content.fingerprint,
    fieldList: content.schema,
    content: canonicalText(content.form),
    at,
  })
}

/** A field list by its hash; null for none. */
export const readFieldList = async (
  req: PayloadRequest,
  schema: string | null,
): Promise<FieldList | null> => {
  if (schema === null) return null
  const row = await find(req, fieldListDocument, schema)
  return row === null ? null : (JSON.parse(row.content) as FieldList)
}

/** A document's text by fingerprint; null if it was never kept. */
export const readSnapshot = async (
  req: PayloadRequest,
  document: string,
  fingerprint: string,
): Promise<{ [key: string]: Canonical } | null> => {
  const row = await find(req, document, fingerprint)
  return row === null ? null : (JSON.parse(row.content) as { [key: string]: Canonical })
}
