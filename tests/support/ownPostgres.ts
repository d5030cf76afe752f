import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { OwnServer } from './ownMongod.js'
import { findBinaries, ownCluster } from './postgres.js'

/** The folder of PostgreSQL's programs; null where the run was only given an address. */
export const postgresBinaries = async (): Promise<string | null> =>
  process.env.POSTGRES_TEST_URL ? null : ((await findBinaries()) ?? null)

/** A PostgreSQL on a port of its own, with an empty database. */
export const ownPostgres = async (binaries: string): Promise<OwnServer> => {
  const cluster = await ownCluster(binaries)
  const script = fileURLToPath(new URL('createDatabase.js', import.meta.url))
  const env = { ...process.env, NODE_OPTIONS: '' }
  const url = execFileSync(process.execPath, [script, cluster.url], { env, encoding: 'utf8' })
  return { ...cluster, url }
}
