import { startSchema } from '../migrations/databaseSchema.js'
import { bringSchema } from './bringSchema.js'
import type { DrizzleAdapter, SchemaAccess } from './drizzleTypes.js'
import type { SqlSchema } from './sqlSchema.js'

type Preparation = {
  access: SchemaAccess
  /** Null where the project named no migrations: then the tables are its own business. */
  schema: SqlSchema | null
  push: boolean
  migrateCommand: string
}

/**
 * What happens to the tables at start: they are pushed in development, else brought up and looked at
 * by migrations. Not for Payload's own commands, which say so in PAYLOAD_MIGRATING.
 *
 * @throws StartRefusal
 */
export async function prepareTables(
  adapter: DrizzleAdapter,
  { access, schema, push, migrateCommand }: Preparation,
): Promise<void> {
  if (process.env.PAYLOAD_MIGRATING === 'true') return
  if (push) await bringSchema(adapter, access, async (run) => schema?.migratedSnapshot(run) ?? null)
  else if (schema) await startSchema(schema, migrateCommand)
}
