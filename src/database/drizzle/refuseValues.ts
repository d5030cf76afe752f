import type { BaseDatabaseAdapter } from 'payload'

import { ValueRefused } from '../errors.js'
import { documentWrites, otherWrites, reads } from '../shared/methods.js'

type Method = (args: unknown) => Promise<unknown>

/** PostgreSQL: class 22, data exceptions, and a key that names no row; SQLite: the latter. */
const refusals = /^(22...|23503|SQLITE_CONSTRAINT_FOREIGNKEY)$/

/**
 * What has no code: SQLite's driver about something in place of a value, and Payload about a way of
 * comparing that the engine does not have (places and distances, on SQLite).
 */
const unanswerable =
  /cannot be passed as argument to the database|can only bind numbers, strings|operators\[queryOperator\] is not a function/

/**
 * Tells values that the database itself refuses from faults of ours: what was sent for a field of
 * another kind, or to be looked for in one, is the sender's to mend.
 */
export function refuseValues(db: BaseDatabaseAdapter): void {
  for (const name of [...reads, ...documentWrites, ...otherWrites]) {
    const method: Method = Reflect.get<object, string>(db, name)
    const refusing: Method = async (args) => {
      try {
        return await method.call(db, args)
      } catch (error) {
        const isAsked = reads.some((read) => read === name)
        throw isRefusal(error) || (isAsked && isUnanswerable(error))
          ? new ValueRefused(error)
          : error
      }
    }
    Reflect.set(db, name, refusing)
  }
}

function isRefusal(error: unknown): boolean {
  const { code, cause } = Object(error)
  return refusals.test(String(code ?? Object(cause).code))
}

function isUnanswerable(error: unknown): boolean {
  const { cause, message } = Object(error)
  return unanswerable.test(`${message} ${Object(cause).message}`)
}
