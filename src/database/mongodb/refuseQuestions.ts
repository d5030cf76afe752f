import type { BaseDatabaseAdapter } from 'payload'

import { ValueRefused } from '../errors.js'
import { reads } from '../shared/methods.js'

type Read = (args: unknown) => Promise<unknown>

/** Mongoose about a value that a field cannot have, or a way of comparing that it does not know. */
const isUnanswerable = (error: unknown): boolean => {
  const { message, name } = Object(error)
  return name === 'CastError' || /^Can't use \$\w+ with /.test(String(message))
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
