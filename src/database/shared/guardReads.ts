import type { BaseDatabaseAdapter } from 'payload'

import type { Engine } from './engine.js'
import { reads } from './methods.js'

type Read = (args: unknown) => Promise<unknown>

/** Wraps every method of `db` that reads, so that a database that is away is told as such. */
export function guardReads(db: BaseDatabaseAdapter, engine: Pick<Engine, 'health'>): void {
  for (const method of reads) {
    const original: Read = Reflect.get<object, string>(db, method)
    const guarded: Read = (args) => engine.health.statement(() => original.call(db, args))
    Reflect.set(db, method, guarded)
  }
}
