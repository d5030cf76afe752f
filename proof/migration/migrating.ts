import { applyMigrations } from '../../src/cli/commands/migrate.js'
import { withSchema } from '../../tests/support/laterVersion.js'
import { withMoreFields } from '../../tests/support/moreFields.js'

/** A process of its own that brings a database to the next version, and may be killed while it does. */
const [databaseUrl = '', migrationsFolder = '', isLater] = process.argv.slice(2)
const options = { databaseUrl, migrationsFolder, isConnected: true }

const work = (): Promise<void> =>
  withSchema(options, async (payload, schema) => {
    process.send?.('begins')
    const { exitCode, complaints } = await applyMigrations(payload, schema)
    if (exitCode !== 0) throw new Error(complaints.join(' '))
    process.send?.('done')
  })

await (isLater === 'later' ? withMoreFields(work) : work())
process.exit(0)
