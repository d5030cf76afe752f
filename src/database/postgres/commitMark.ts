import { Busy, DatabaseTrouble } from '../errors.js'
import { pause } from '../shared/pause.js'
import type { Client, PostgresAdapter } from './postgresTypes.js'

/**
 * Names a transaction so that its outcome can be asked for later. After a crash the server may give
 * the number of a lost transaction to a new one, so it goes together with the server's start and
 * the last reset of its statistics, which a crash is.
 */
export type CommitMark = { xid: string; epoch: string }

const epoch = "concat(pg_postmaster_start_time(), ' ', (select stats_reset from pg_stat_bgwriter))"
const markStatement = `select pg_current_xact_id_if_assigned()::text as xid, ${epoch} as epoch`
const statusStatement = `select pg_xact_status($1::text::xid8) as status, ${epoch} as epoch, pg_is_in_recovery() as is_standby`

/** The mark of the open transaction; null as long as it has written nothing. */
export async function markOf(client: Pick<Client, 'query'>): Promise<CommitMark | null> {
  const { rows } = await client.query<{ xid: string | null; epoch: string }>(markStatement)
  const [row] = rows
  return row?.xid ? { xid: row.xid, epoch: row.epoch } : null
}

/**
 * Finds out, on connections of its own, what became of a transaction whose COMMIT was sent and not
 * answered. Returns if it was committed.
 *
 * @throws Busy if it was not, so that the work may begin anew; DatabaseTrouble `outcome-unknown`
 * if nobody could tell until `deadline`
 */
export async function settleCommit(
  adapter: PostgresAdapter,
  mark: CommitMark,
  deadline: number,
): Promise<void> {
  for (let attempt = 1; Date.now() < deadline; attempt += 1) {
    const answer = await ask(adapter, mark, deadline - Date.now())
    if (answer === 'committed') return
    if (answer === 'aborted') {
      const message =
        'The connection to the database was lost. Nothing was written; please try again.'
      throw new Busy(message, { isTransient: true })
    }
    if (answer === 'unknowable') break
    await pause(attempt)
  }
  // The connection's own error is no cause here: it would say that nothing was written.
  throw new DatabaseTrouble('outcome-unknown')
}

type Answer = 'committed' | 'aborted' | 'unknowable' | 'not now'

async function ask(
  adapter: PostgresAdapter,
  { xid, epoch: epochThen }: CommitMark,
  waitMs: number,
): Promise<Answer> {
  const client = new adapter.pg.Client({
    ...adapter.pool.options,
    connectionTimeoutMillis: waitMs,
    query_timeout: waitMs,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{
      status: string | null
      epoch: string
      is_standby: boolean
    }>(statusStatement, [xid])
    const [row] = rows
    if (!row || row.is_standby || row.status === 'in progress') return 'not now'
    if (row.status === 'aborted') return 'aborted'
    return row.status === 'committed' && row.epoch === epochThen ? 'committed' : 'unknowable'
  } catch {
    // Not there yet: it is asked again until the deadline, and then the caller is told.
    return 'not now'
  } finally {
    await client.end().catch(() => undefined)
  }
}
