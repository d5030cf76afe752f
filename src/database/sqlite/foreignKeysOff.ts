import type { LibsqlClient, SQLiteAdapter } from './libsqlTypes.js'

const commands = ['migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset'] as const

/**
 * Payload's commands that take migrations back run them in a transaction, where a table that is
 * made anew would take the rows of others along, unless foreign keys were off before.
 */
export function foreignKeysOff(adapter: SQLiteAdapter, writer: () => LibsqlClient): void {
  for (const name of commands) {
    const command: (args: unknown) => Promise<void> = Reflect.get<object, string>(adapter, name)
    Reflect.set(adapter, name, async (args: unknown) => {
      await writer().execute('PRAGMA foreign_keys = OFF')
      try {
        await command.call(adapter, args)
      } finally {
        await writer().execute('PRAGMA foreign_keys = ON')
      }
    })
  }
}
