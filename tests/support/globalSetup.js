import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { compilePrograms } from './compilePrograms.js'
import { startMongodb } from './mongodb.js'
import { startPostgres } from './postgres.js'

/**
 * Makes a folder for the files of the run (COMMUNIQUE_TEST_FOLDER), compiles the programs that tests
 * start (COMMUNIQUE_TEST_PROGRAMS) and starts each database server once. Tests find its address in
 * COMMUNIQUE_TEST_…_URL, or the reason why there is none in COMMUNIQUE_TEST_…_SKIPPED. In CI a server
 * that was asked for must start.
 */
export default async function globalSetup() {
  process.env.COMMUNIQUE_TEST_FOLDER = mkdtempSync(join(tmpdir(), 'communique-test-'))
  process.env.COMMUNIQUE_TEST_PROGRAMS = await compilePrograms()
  const [mongodb, postgres] = await Promise.all([
    startMongodb(process.env),
    startPostgres(process.env),
  ])
  take('MONGODB', mongodb)
  take('POSTGRES', postgres)
  if ('skipped' in mongodb && process.env.CI && process.env.MONGOMS_SYSTEM_BINARY) {
    throw new Error(`MongoDB must run here, but: ${mongodb.skipped}`)
  }
}

function take(name, server) {
  if ('skipped' in server) {
    process.env[`COMMUNIQUE_TEST_${name}_SKIPPED`] = server.skipped
    return
  }
  process.env[`COMMUNIQUE_TEST_${name}_URL`] = server.url
  globalThis[Symbol.for('communique.stop-servers')] ??= []
  globalThis[Symbol.for('communique.stop-servers')].push(server.stop)
}
