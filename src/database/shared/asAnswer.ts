import { Busy, DatabaseTrouble } from '../errors.js'
import { faultOf } from './faultOf.js'

/** An error of a driver as what the caller is told, so that it is answered as 503; any other as is. */
export function asAnswer(error: unknown): unknown {
  if (error instanceof Busy || error instanceof DatabaseTrouble) return error
  const fault = faultOf(error)
  if (fault === null) return error
  if (fault !== 'conflict') return new DatabaseTrouble(fault, { cause: error })
  const message = 'Somebody else wrote the same at the same time; please try again.'
  return new Busy(message, { cause: error, isTransient: true })
}
