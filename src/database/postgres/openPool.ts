import { StartRefusal } from '../errors.js'
import { defaultWaitMs, longestTransactionMs } from '../shared/engine.js'
import { refuseUnreachable } from '../shared/refuseUnreachable.js'
import type { Pool, PostgresAdapter } from './postgresTypes.js'

/** `pg_current_xact_id_if_assigned` and `pg_xact_status` with these names came with 13. */
const oldestVersion = 13

const longestStatementMs = 60_000
/** The server ends a statement first and says so; this is for a server that says nothing more. */
const silenceMs = longestStatementMs + 5_000

/**
 * Opens a pool and looks at the server. No wait in it is without an end: not for a connection, a
 * lock, a statement or its answer, and a transaction that nobody goes on with is ended by the server.
 *
 * @param url `postgres://…`
 * @param size the most connections of this process
 * @throws StartRefusal with a sentence that says what to change
 */
export async function openPool(adapter: PostgresAdapter, url: string, size: number): Promise<Pool> {
  const pool = new adapter.pg.Pool({
    connectionString: url,
    max: size,
    keepAlive: true,
    application_name: 'communique',
    connectionTimeoutMillis: defaultWaitMs,
    lock_timeout: defaultWaitMs,
    statement_timeout: longestStatementMs,
    query_timeout: silenceMs,
    idle_in_transaction_session_timeout: longestTransactionMs,
  })
  // Without a listener, a server process that dies takes this one along.
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      adapter.payload.logger.warn({ err: error, msg: 'A connection to PostgreSQL was lost.' })
    })
  })
  // The same again for those that lie idle, which the pool replaces by itself.
  pool.on('error', () => undefined)
  try {
    await look(pool, url)
  } catch (error) {
    await pool.end()
    throw error
  }
  return pool
}

async function look(pool: Pool, url: string): Promise<void> {
  const { rows } = await reach(pool, url)
  const { version, encoding, is_standby: isStandby } = rows[0] ?? {}
  if (Math.floor(Number(version) / 10_000) < oldestVersion) {
    throw new StartRefusal(
      `The server of DATABASE_URL is older than PostgreSQL ${oldestVersion}. Use a newer one.`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new StartRefusal(
      `The database of DATABASE_URL stores text as ${encoding}. Make one with encoding UTF8.`,
    )
  }
  if (isStandby) {
    throw new StartRefusal(
      'The server of DATABASE_URL is a standby, which takes no writes. Name the primary.',
    )
  }
}

async function reach(pool: Pool, url: string): Promise<{ rows: Record<string, unknown>[] }> {
  try {
    return await pool.query(
      "select current_setting('server_version_num') as version, " +
        "current_setting('server_encoding') as encoding, pg_is_in_recovery() as is_standby",
    )
  } catch (error) {
    const { code, message } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
    if (code === '3D000') {
      throw new StartRefusal(
        `PostgreSQL says: ${message}. Make it with createdb, with encoding UTF8.`,
      )
    }
    if (code === '28P01' || code === '28000') {
      throw new StartRefusal(
        `PostgreSQL says: ${message}. Check user and password in DATABASE_URL.`,
      )
    }
    throw refuseUnreachable(url, error)
  }
}
