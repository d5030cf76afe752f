import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, GlobalSlug } from 'payload'
import { openDelivery } from '../../support/publicView.js'
import { governed } from '../table/words.js'
import { isOtherForm } from './addressesOf.js'
import type { Scene } from './openScene.js'

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The methods by which Payload and the plugin write to a database. */
const writing = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const publicTables = ['publications', 'publication-facets', 'editorial-heads']

/** Opens a reader of everything that is public, and of what may only grow. */
export const openPublicSide = async ({ office, addresses }: Scene) => {
  const { db } = office.payload
  const faults: object[] = []

  let writes = 0
  const counted = writing.map((name) => {
    const method = Reflect.get(db, name) as (...args: unknown[]) => unknown
    return [
      name,
      (...args: unknown[]) => {
        writes += 1
        return method.apply(db, args)
      },
    ] as const
  })
  Object.assign(db, Object.fromEntries(counted))

  /** The database as delivery gets it: it fails when asked for anything but publications. */
  const readsOnly = new Proxy(db, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (args: { collection?: string }) => {
        if (!publicTables.includes(args?.collection ?? ''))
          throw new Error(`Delivery asked for ${String(name)} of ${args?.collection}.`)
        return value.call(target, args) as unknown
      }
    },
  })

  const find = async (collection: string, options: object = {}): Promise<string[]> => {
    const { docs } = await db.find({
      collection: collection as CollectionSlug,
      limit: 0,
      pagination: false,
      where: {},
      ...options,
    })
    return docs.map((row) => JSON.stringify(row)).sort()
  }

  return {
    /**
     * Status and digest of the bytes of every public address, or of those that are no other form of
     * another, by a server that has kept nothing.
     */
    bytes: async (isWhole: boolean) => {
      const delivery = await openDelivery(office, readsOnly)
      const asked = addresses.filter((address) => isWhole || !isOtherForm(address))
      try {
        const answers = await Promise.all(
          asked.map(async (address) => {
            const answer = await delivery.read(address)
            return { address, status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
          }),
        )
        faults.push(...delivery.faults)
        return {
          answers: answers.map(
            ({ address, body, status }) => `${address} ${status} ${digest(body)}`,
          ),
          words: answers.map(({ body }) => body.toString('latin1')).join('\n'),
        }
      } finally {
        await delivery.close()
      }
    },
    /** All that the bytes of public answers are made of: delivery reads nothing else. */
    sources: async (): Promise<string[]> => [
      ...(await find('publications')),
      ...(await find('publication-facets')),
      // Whoever waits for the public head counts its lock up on MongoDB; nobody reads that.
      ...(await find('editorial-heads', { where: { key: { equals: 'public' } } })).map((row) =>
        row.replace(/"lock":\d+/, '"lock":0'),
      ),
      ...(await find('public-ledger')),
    ],
    /** Payload's own rows of what is public, in all languages. */
    live: async (): Promise<string[]> => {
      const published = { locale: 'all', where: { _status: { equals: 'published' } } }
      const rows = await Promise.all(governed.map((slug) => find(slug, published)))
      const settings = await db.findGlobal({ slug: 'site-settings' as GlobalSlug, locale: 'all' })
      // Where the working text stands is bookkeeping for lists, and moves with every draft.
      return [...rows.flat(), JSON.stringify(settings)].map((row) =>
        row.replace(/"workflowState":("[^"]*"|null)/, '"workflowState":null'),
      )
    },
    /** Who has an account, with which roles and which credentials. */
    accounts: async (): Promise<string[]> =>
      (await find('users')).map((row) => {
        const { email, hash, id, name, roles, salt } = JSON.parse(row) as Record<string, unknown>
        return JSON.stringify({ email, hash, id, name, roles, salt })
      }),
    /** Rows of the ledger, and stored files, which may only grow. */
    growing: async (): Promise<string[]> => {
      const folder = path.join(office.dataDir, 'media')
      const names = await readdir(folder, { recursive: true })
      const facts = await Promise.all(names.map((name) => stat(path.join(folder, name))))
      return [
        ...(await find('editorial-ledger')),
        ...names.flatMap((name, index) => {
          const fact = facts[index]
          return fact?.isFile() ? [`${name} ${fact.size} ${fact.mtimeMs}`] : []
        }),
      ]
    },
    /** How often anything was written to the database since it was opened. */
    writes: () => writes,
    /** What went wrong inside delivery; nothing should. */
    faults,
  }
}
