import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startMongodb } from './mongodb.js'

/**
 * Makes a folder for the files of the run (COMMUNIQUE_TEST_FOLDER) and starts MongoDB once. Tests
 * find it in COMMUNIQUE_TEST_MONGODB_URL, or the reason why there is none in
 * COMMUNIQUE_TEST_MONGODB_SKIPPED. In CI a server that was asked for must start.
 */
export default async function globalSetup() {
  process.env.COMMUNIQUE_TEST_FOLDER = mkdtempSync(join(tmpdir(), 'communique-test-'))
  const mongodb = await startMongodb(process.env)
  if ('url' in mongodb) {
    process.env.COMMUNIQUE_TEST_MONGODB_URL = mongodb.url
    globalThis[Symbol.for('communique.stop-mongodb')] = mongodb.stop
    return
  }
  process.env.COMMUNIQUE_TEST_MONGODB_SKIPPED = mongodb.skipped
  if (process.env.CI && process.env.MONGOMS_SYSTEM_BINARY) {
    throw new Error(`MongoDB must run here, but: ${mongodb.skipped}`)
  }
}
