import type { Endpoint } from 'payload'
import { Busy, DatabaseTrouble } from '../../database/errors.js'
import { problem } from './problem.js'

/** A database that cannot work now is an answer like any refusal. */
export const telling =
  (handler: Endpoint['handler']): Endpoint['handler'] =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (error instanceof Busy || error instanceof DatabaseTrouble)
        return problem(req, [{ code: error.code }])
      throw error
    }
  }
