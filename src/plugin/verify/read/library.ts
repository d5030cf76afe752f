import type { PayloadRequest } from 'payload'
import type { FieldList } from '../../../domain/fingerprint/fieldList.js'
import { sha256 } from '../../../domain/fingerprint/hash.js'
import { machinery } from '../../collections/machinery.js'
import { findRows } from '../../store/rows.js'
import { fieldListDocument } from '../../store/snapshots.js'
import { parsed, type StoredSnapshot } from './stored.js'

/** Field lists by hash, read once and then kept: there is one for each form a collection ever had. */
export type Library = {
  /** The rows that were there when the library was opened. */
  readonly rows: readonly StoredSnapshot[]
  /** A list that is what its hash says; null for any other. */
  readonly fieldList: (schema: string | null) => FieldList | null
  /** Reads lists that came later, or that are not there. */
  readonly learn: (req: PayloadRequest, schemas: Iterable<string>) => Promise<void>
}

/** Opens the library; reads the lists there are now. */
export const openLibrary = async (req: PayloadRequest): Promise<Library> => {
  const lists = new Map<string, FieldList | null>()
  const take = (rows: readonly StoredSnapshot[]): void => {
    for (const { content, fingerprint } of rows) {
      const list = parsed(content)
      const isWhole = Array.isArray(list) && sha256(content) === fingerprint
      lists.set(fingerprint, isWhole ? (list as FieldList) : null)
    }
  }
  const inDocument = { document: { equals: fieldListDocument } }
  const rows = await findRows<StoredSnapshot>(req, machinery.snapshots, inDocument)
  take(rows)
  return {
    rows,
    fieldList: (schema) => (schema === null ? null : (lists.get(schema) ?? null)),
    learn: async (later, schemas) => {
      const unknown = [...new Set(schemas)].filter((schema) => !lists.has(schema))
      if (unknown.length === 0) return
      for (const schema of unknown) lists.set(schema, null)
      take(
        await findRows<StoredSnapshot>(later, machinery.snapshots, {
          and: [inDocument, { fingerprint: { in: unknown } }],
        }),
      )
    },
  }
}
