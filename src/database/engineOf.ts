import type { Payload } from 'payload'

import type { EngineExtension } from './engineExtension.js'

/**
 * The extension of the database that this Payload instance runs on.
 *
 * @throws Error when the database was not made by `databaseFromUrl`
 */
export function engineOf(payload: Payload): EngineExtension {
  const engine: EngineExtension | undefined = Reflect.get(payload.db, 'communique')
  if (!engine) {
    throw new Error(
      'This Payload instance has no Communiqué database: set `db: databaseFromUrl(url)`.',
    )
  }
  return engine
}
