import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import {
  databaseSettings,
  type DatabaseOptions,
  type DatabaseSettings,
} from '../databaseOptions.js'
import { startSchema } from '../migrations/databaseSchema.js'
import { createExtension } from '../shared/createExtension.js'
import { guardReads } from '../shared/guardReads.js'
import { guardWrites } from '../shared/guardWrites.js'
import { refuseUnreachable } from '../shared/refuseUnreachable.js'
import { wrapTransactions } from '../shared/wrapTransactions.js'
import { mongodbEngine } from './mongodbEngine.js'
import { refuseQuestions } from './refuseQuestions.js'
import { choicesAreText } from './choicesAreText.js'
import { createReaper } from './createReaper.js'
import { nodeName } from './endDeadTransactions.js'
import { listsAreIndexed } from './listsAreIndexed.js'
import { letFieldListsGo } from './letFieldListsGo.js'
import type { MongooseAdapter } from './mongodbTypes.js'
import { mongodbWordIndex, wordsAreIndexed } from './mongodbWordIndex.js'
import { patchRow } from './patchRow.js'
import { mongodbSchema } from './schema/mongodbSchema.js'

const advice =
  'Transactions of MongoDB need a replica set, and Payload uses them only if the address names it: ' +
  'add ?replicaSet=NAME to DATABASE_URL (rs.status().set tells the name; one node is enough).'

/** Shorter than one request may wait, so that a new primary is found by its second attempt. */
const serverSelectionMs = 5_000

/**
 * Payload's MongoDB adapter with one writer per document, locks that hold across processes, and
 * majority read and write concern.
 *
 * @param url `mongodb://…/NAME?replicaSet=SET` or `mongodb+srv://…`
 */
export function mongodbDatabase(url: string, options: DatabaseOptions = {}): DatabaseAdapterObj {
  const settings = databaseSettings(options)
  const stock = mongooseAdapter({
    url,
    ensureIndexes: true,
    migrationDir: settings.migrationDir,
    connectOptions: {
      appName: nodeName,
      readConcernLevel: 'majority',
      writeConcern: { w: 'majority' },
      serverSelectionTimeoutMS: serverSelectionMs,
    },
  })
  return { ...stock, init: (args) => decorate(stock.init(args), url, settings) }
}

function decorate(
  adapter: BaseDatabaseAdapter,
  url: string,
  { migrateCommand, migrations, push }: DatabaseSettings,
): MongooseAdapter {
  if (!isMongooseAdapter(adapter)) throw new Error('Payload made no MongoDB adapter.')
  const engine = mongodbEngine(adapter)
  const schema = migrations && mongodbSchema(adapter, migrations)
  const reaper = createReaper(adapter)
  const { connect, destroy, init } = adapter

  async function end(): Promise<void> {
    reaper.stop()
    await destroy?.call(adapter)
  }

  letFieldListsGo()
  refuseQuestions(adapter)
  guardReads(adapter, engine)
  guardWrites(adapter, engine)
  return Object.assign(adapter, wrapTransactions(engine), {
    init: async () => {
      await init?.call(adapter)
      choicesAreText(adapter)
      wordsAreIndexed(adapter)
      listsAreIndexed(adapter)
    },
    connect: async (...args: Parameters<NonNullable<typeof connect>>) => {
      try {
        await connect?.apply(adapter, args)
      } catch (error) {
        throw refuseUnreachable(url, error)
      }
      await reaper.start()
      if (push || schema === null || process.env.PAYLOAD_MIGRATING === 'true') return
      try {
        await startSchema(schema, migrateCommand)
      } catch (error) {
        await end()
        throw error
      }
    },
    destroy: end,
    communique: createExtension(engine, {
      name: 'mongodb',
      patchRow: (patch) => patchRow(adapter, patch),
      schema,
      words: mongodbWordIndex(adapter, engine.health),
      advice,
    }),
  })
}

function isMongooseAdapter(adapter: BaseDatabaseAdapter): adapter is MongooseAdapter {
  return 'connection' in adapter && 'collections' in adapter
}
