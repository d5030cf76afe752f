import { deadlineIn } from '../shared/deadline.js'
import { faultOf, isUnknownCommit } from '../shared/faultOf.js'
import { pause } from '../shared/pause.js'
import { DatabaseTrouble } from '../errors.js'
import type { MongooseAdapter, Session } from './mongodbTypes.js'

/** Milliseconds in which the server is asked again whether it committed. */
const commitAnswerMs = 10_000

/** A session whose transaction has begun. The server hears of it with the first statement. */
export function startSession(adapter: MongooseAdapter): Session {
  const session = adapter.connection.getClient().startSession()
  session.startTransaction({
    readConcern: { level: 'majority' },
    writeConcern: { w: 'majority' },
    readPreference: 'primary',
  })
  return session
}

/** The session under which Payload's methods find the transaction. */
export function sessionOf(adapter: MongooseAdapter, id: string): Session | undefined {
  return Reflect.get(adapter.sessions, id)
}

/** Nothing has been sent yet, so the transaction may be given back without losing a write. */
export function isUntouched(session: Session): boolean {
  return Reflect.get<object, string>(session.transaction, 'state') === 'STARTING_TRANSACTION'
}

/**
 * Commits; where the answer got lost it is asked for again, which commits nothing twice.
 *
 * @throws DatabaseTrouble `outcome-unknown` when the server does not tell in time
 */
export async function commitSession(session: Session): Promise<void> {
  const deadline = deadlineIn(commitAnswerMs)
  for (let attempt = 1; ; attempt += 1) {
    try {
      await session.commitTransaction()
      break
    } catch (error) {
      if (isVerdict(error)) throw error
      if (Date.now() >= deadline) throw new DatabaseTrouble('outcome-unknown', { cause: error })
      await pause(attempt)
    }
  }
  await session.endSession()
}

/**
 * Whether the server itself has said that it did not commit. Everything else leaves it open: the
 * driver marks only some of these errors, and trips over those of a socket.
 */
function isVerdict(error: unknown): boolean {
  const { name } = Object(error) as { name?: unknown }
  const isSaid = name === 'MongoServerError' || name === 'MongoTransactionError'
  return isSaid && !isUnknownCommit(error) && faultOf(error) !== 'database-away'
}

/** Aborts what is still open. */
export async function abortSession(session: Session): Promise<void> {
  if (session.inTransaction()) await session.abortTransaction()
  await session.endSession()
}
