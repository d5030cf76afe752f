import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { communiqueConfig } from '../../../src/config.js'

/** The product's config over an empty SQLite file in a folder of its own. */
export const testConfig = () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'communique-'))
  return communiqueConfig({
    databaseUrl: `file:${join(dataDir, 'communique.db')}`,
    dataDir,
    logLevel: 'silent',
    publicUrl: 'http://127.0.0.1:3000',
    push: true,
    secret: 'only for the tests of this project',
  })
}
