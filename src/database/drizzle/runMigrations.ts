import { listedMigrations, migrationsIn, type Migration } from '../migrations/migrationSource.js'
import type { DrizzleAdapter, SchemaAccess } from './drizzleTypes.js'
import { sqlSchema } from './sqlSchema.js'

/**
 * In the place of Payload's own `migrate`, which its command `payload migrate` calls: each migration
 * is kept whole or not at all, and a failure is an error instead of the end of the process.
 */
export function runMigrations(adapter: DrizzleAdapter, access: () => SchemaAccess) {
  return async (args?: { migrations?: readonly Migration[] }): Promise<void> => {
    const source = args?.migrations
      ? listedMigrations(args.migrations)
      : migrationsIn(adapter.migrationDir)
    await sqlSchema(adapter, access, source).migrate((name) => {
      adapter.payload.logger.info({ msg: `Migrated: ${name}` })
    })
  }
}
