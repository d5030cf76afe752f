import type { Payload } from 'payload'
import type { RawDatabase, RawRow, RawTable } from './rawRows.js'

type Filter = Record<string, unknown>
type Document = Record<string, unknown>
type Options = { bypassDocumentValidation: boolean }

// Whoever is at the database itself may write what its validators refuse.
const unchecked: Options = { bypassDocumentValidation: true }

/** The few methods of the driver's collection that are used. */
type NativeCollection = {
  find: (filter: Filter) => { toArray: () => Promise<Document[]> }
  insertMany: (documents: Document[], options: Options) => Promise<unknown>
  updateOne: (filter: Filter, change: Document, options: Options) => Promise<unknown>
  replaceOne: (filter: Filter, document: Document, options: Options) => Promise<unknown>
  deleteOne: (filter: Filter) => Promise<unknown>
}

type Model = { collection: NativeCollection }

/** What is looked at in Payload's adapter. */
type Adapter = {
  collections: Record<string, Model | undefined>
  versions: Record<string, Model | undefined>
  globals: Model
  connection: { base: { Types: { ObjectId: new (text?: string) => unknown } } }
}

const fromDatabase = ({ _id, ...document }: Document): RawRow => ({ ...document, id: _id })

const toDatabase = ({ id, ...row }: Record<string, unknown>): Document =>
  id === undefined ? row : { ...row, _id: id }

const tableOf = (name: string, { collection }: Model, only: Filter = {}): RawTable => ({
  name,
  columns: [],
  read: async (column, values) => {
    const where =
      column === undefined ? {} : { [column === 'id' ? '_id' : column]: { $in: values } }
    return (await collection.find({ ...only, ...where }).toArray()).map(fromDatabase)
  },
  insert: async (rows) => {
    if (rows.length > 0) await collection.insertMany(rows.map(toDatabase), unchecked)
  },
  update: async (id, values) => {
    await collection.updateOne({ _id: id }, { $set: values }, unchecked)
  },
  replace: async ({ id, ...row }) => {
    await collection.replaceOne({ _id: id }, row, unchecked)
  },
  remove: async (id) => {
    await collection.deleteOne({ _id: id })
  },
})

/** MongoDB's collections through its own driver. */
export const rawMongodb = ({ db }: Payload): RawDatabase => {
  const adapter = db as unknown as Adapter
  const live = (slug: string): RawTable => {
    const model = adapter.collections[slug]
    return model === undefined
      ? tableOf(slug, adapter.globals, { globalType: slug })
      : tableOf(slug, model)
  }
  return {
    table: live,
    tablesOf: (slug, of) => {
      if (of === 'live') return [live(slug)]
      const model = adapter.versions[slug]
      return model === undefined ? [] : [tableOf(`versions of ${slug}`, model)]
    },
    idFrom: (text) => new adapter.connection.base.Types.ObjectId(text),
    newId: () => new adapter.connection.base.Types.ObjectId(),
    together: (work) => work(),
  }
}
