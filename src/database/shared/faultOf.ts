import type { Trouble } from '../errors.js'
import { someCause } from './someCause.js'

/** What an error of a driver says about the database, in words of ours. */
export type Fault = 'conflict' | Exclude<Trouble, 'outcome-unknown'>

/** Codes of the operating system: nobody listens, the line is cut, the name leads nowhere. */
const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]

/**
 * MongoDB: a server that stops, is no longer the primary or cannot reach the others
 * (error_codes.yml: HostUnreachable 6, HostNotFound 7, NetworkTimeout 89, ShutdownInProgress 91,
 * PrimarySteppedDown 189, SocketException 9001, NotWritablePrimary 10107, InterruptedAtShutdown
 * 11600, InterruptedDueToReplStateChange 11602, NotPrimaryNoSecondaryOk 13435,
 * NotPrimaryOrSecondary 13436).
 */
const mongoAway: ReadonlySet<unknown> = new Set([
  6, 7, 89, 91, 189, 9001, 10107, 11600, 11602, 13435, 13436,
])

/** MongoDB: write conflict, and a transaction that the server no longer knows. */
const mongoConflicts: ReadonlySet<unknown> = new Set([112, 251])
const mongoDiskFull = 14031

/** SQLite's result codes and PostgreSQL's classes of SQLSTATE, as the drivers write them. */
const codes: readonly [RegExp, Fault][] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'conflict'],
  [/^SQLITE_FULL/, 'disk-full'],
  [/^SQLITE_READONLY/, 'database-read-only'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'database-damaged'],
  [/^SQLITE_(IOERR|CANTOPEN)/, 'database-away'],
  [/^(40001|40P01|55P03)$/, 'conflict'],
  [/^(08...|57P0[1-3]|53300)$/, 'database-away'],
  [/^(53100|ENOSPC|EDQUOT)$/, 'disk-full'],
  [/^(25006|EROFS)$/, 'database-read-only'],
  [/^XX00[12]$/, 'database-damaged'],
]

/** Drivers that cut a connection say so in words alone. */
const awayMessages =
  /Connection terminated|Unable to open connection|connection error and is not queryable|timeout exceeded when trying to connect|buffering timed out|Cannot use a pool after calling end/i
const awayNames =
  /^Mongo(ose)?(Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|NotConnected|TopologyClosed|ClientClosed|ConnectionPoolCleared)\w*Error$/

type Thrown = Readonly<Record<string, unknown>>

const awayFrom = ({ code, name, message }: Thrown): boolean =>
  mongoAway.has(code) ||
  code === 'database-away' ||
  networkCodes.some((each) => each === code) ||
  (typeof name === 'string' && awayNames.test(name)) ||
  (typeof message === 'string' && awayMessages.test(message))

const conflictIn = (each: Thrown): boolean =>
  each.isTransient === true ||
  mongoConflicts.has(each.code) ||
  hasLabel(each, 'TransientTransactionError')

const byCode = ({ code }: Thrown): Fault | undefined =>
  typeof code === 'string' ? codes.find(([pattern]) => pattern.test(code))?.[1] : undefined

/**
 * Reads an error, its causes included. A conflict with another writer goes away when the same work
 * begins anew; the others last until somebody does something. Null for an error of any other kind.
 */
export function faultOf(error: unknown): Fault | null {
  // A cut connection inside a transaction of MongoDB is called transient too: the worse word wins.
  if (someCause(error, awayFrom)) return 'database-away'
  if (someCause(error, ({ code }) => code === mongoDiskFull)) return 'disk-full'
  let found: Fault | null = null
  someCause(error, (each) => {
    found ??= byCode(each) ?? (conflictIn(each) ? 'conflict' : null)
    return found !== null
  })
  return found
}

/** The server may or may not have committed: only asking it again can tell. */
export function isUnknownCommit(error: unknown): boolean {
  return someCause(error, (each) => hasLabel(each, 'UnknownTransactionCommitResult'))
}

function hasLabel(error: Thrown, label: string): boolean {
  const labels = error.errorLabelSet ?? error.errorLabels
  return labels instanceof Set ? labels.has(label) : Array.isArray(labels) && labels.includes(label)
}
