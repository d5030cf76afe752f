import type { BaseDatabaseAdapter } from 'payload'

import { ValueRefused } from '../errors.js'
import { reads } from '../shared/methods.js'

type Read = (args: unknown) => Promise<unknown>

/** BadValue, FailedToParse, TypeMismatch: the server's words for a question that makes no sense. */
const badQuestions: readonly unknown[] = [2, 9, 14]

/**
 * Mongoose about a value that a field cannot have, or a way of comparing that it does not know; the
 * driver about a name with a zero byte in it; the server, which also numbers the places in its code
 * where it refuses to read a question ("Location16410").
 */
const isUnanswerable = (error: unknown): boolean => {
  const { code, codeName, message, name } = Object(error)
  if (name === 'MongoServerError')
    return badQuestions.includes(code) || /^Location\d+$/.test(String(codeName))
  return (
    name === 'CastError' ||
    /^Can't use \$\w+ with |must not contain null bytes$/.test(String(message))
  )
}

/** Tells questions that no collection can answer from faults of ours: they are the sender's to mend. */
export function refuseQuestions(db: BaseDatabaseAdapter): void {
  for (const name of reads) {
    const read: Read = Reflect.get<object, string>(db, name)
    const refusing: Read = async (args) => {
      try {
        return await read.call(db, args)
      } catch (error) {
        throw isUnanswerable(error) ? new ValueRefused(error) : error
      }
    }
    Reflect.set(db, name, refusing)
  }
}
