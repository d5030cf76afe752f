import { Busy } from '../errors.js'
import { isTransient } from './isTransient.js'

/** A conflict with another writer as `Busy`, so that it is answered as 503; any other error as is. */
export function asBusy(error: unknown): unknown {
  if (!isTransient(error) || error instanceof Busy) return error
  const message = 'Somebody else wrote the same at the same time; please try again.'
  return new Busy(message, { cause: error, isTransient: true })
}
