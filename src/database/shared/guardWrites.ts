import type { BaseDatabaseAdapter } from 'payload'

import { dryRunOf } from '../dryRun.js'
import type { Engine } from './engine.js'
import { documentWrites, otherWrites } from './methods.js'
import { placeWrite } from './placeWrite.js'
import { targetOf, type Write } from './write.js'

/** Wraps every method of `db` that writes: dry runs end there, the rest goes by `placeWrite`. */
export function guardWrites(db: BaseDatabaseAdapter, engine: Engine): void {
  for (const method of documentWrites) guard(method, true)
  for (const method of otherWrites) guard(method, false)

  function guard(method: string, isDocumentWrite: boolean): void {
    const original: Write = Reflect.get(db, method)
    const guarded: Write = async (args) => {
      const dryRun = dryRunOf(args.req)
      if (dryRun) return isDocumentWrite ? dryRun.onFirstWrite(args.data) : null
      const what = `${method} in "${targetOf(args)}"`
      // Awaited, so that the caller stays in the stack and can be named.
      return await placeWrite(engine, (placed) => original.call(db, placed), args, what)
    }
    Reflect.set(db, method, guarded)
  }
}
