import type { BaseDatabaseAdapter } from 'payload'

import { knownVersions } from '../dryRun.js'
import type { Engine } from './engine.js'
import { reads } from './methods.js'

type Read = (args: unknown) => Promise<unknown>

/**
 * Wraps every method of `db` that reads, so that a database that is away is told as such, and a dry
 * run gets the version it is about without a question.
 */
export function guardReads(db: BaseDatabaseAdapter, engine: Pick<Engine, 'health'>): void {
  for (const method of reads) {
    const original: Read = Reflect.get<object, string>(db, method)
    const guarded: Read = (args) => engine.health.statement(() => original.call(db, args))
    Reflect.set(db, method, guarded)
  }
  const findVersions: Read = Reflect.get<object, string>(db, 'findVersions')
  const answered: Read = async (args) =>
    knownVersions(args as Parameters<typeof knownVersions>[0]) ?? findVersions.call(db, args)
  Reflect.set(db, 'findVersions', answered)
}
