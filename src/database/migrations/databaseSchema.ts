import { demandCurrent, type SchemaStatus } from './schemaStatus.js'

/** What a database is made of, as far as migrations look after it. */
export type DatabaseSchema = {
  /** The migrations that this version knows, oldest first. */
  names: () => Promise<string[]>
  status: () => Promise<SchemaStatus>
  /**
   * Applies what is missing: all of it at once to an empty database, else one after the other, each
   * kept whole or not at all. Beside another process that does the same, one waits for the other.
   *
   * @param onApplied told of each as soon as it is kept
   * @throws StartRefusal where `obstacleTo` has a sentence, or a migration fails
   */
  migrate: (onApplied?: (name: string) => void) => Promise<void>
  /**
   * Whether the configuration needs what no migration leads to. Looks at files alone; no database
   * need be connected.
   */
  isBehind: () => Promise<boolean>
  /**
   * Writes the migration that leads from the newest one to what the configuration needs, in Payload's
   * format: a module, a snapshot beside it, and the list of all in `index.ts`. The same configuration
   * gives the same files each time.
   *
   * @param name of the files, without an extension
   */
  create: (name: string) => Promise<void>
}

/**
 * Makes an empty database what this version needs.
 *
 * @param command named where an older one must be migrated first
 * @throws StartRefusal unless it is, then
 */
export async function startSchema(schema: DatabaseSchema, command: string): Promise<void> {
  if ((await schema.status()).isEmpty) await schema.migrate()
  demandCurrent(await schema.status(), command)
}
