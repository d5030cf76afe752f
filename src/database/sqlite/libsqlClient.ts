import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { StartRefusal } from '../errors.js'
import type { LibsqlClient } from './libsqlTypes.js'

/** Newer clients undo a BEGIN sent as a statement as soon as it returns. */
const provenVersion = '0.14.0'

type LibsqlModule = { createClient: (config: { url: string }) => LibsqlClient }

/**
 * Opens connections with the very copy of the driver that Payload's SQLite adapter uses.
 *
 * @throws StartRefusal when that copy has another version than the one proven to keep transactions
 */
export async function libsqlClient(): Promise<(url: string) => LibsqlClient> {
  const ownRequire = createRequire(import.meta.url)
  const adapterRequire = createRequire(ownRequire.resolve('@payloadcms/db-sqlite'))
  const entry = adapterRequire.resolve('@libsql/client')
  const manifest: { version?: string } = JSON.parse(
    await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'),
  )
  if (manifest.version !== provenVersion) {
    throw new StartRefusal(
      `@payloadcms/db-sqlite finds @libsql/client ${manifest.version}, but transactions are only ` +
        `proven with ${provenVersion}. Remove other versions of @libsql/client from package.json ` +
        'and install again.',
    )
  }
  const { createClient }: LibsqlModule = adapterRequire('@libsql/client')
  return (url) => createClient({ url })
}
