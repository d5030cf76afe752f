/**
 * `npm run migrate:create -- NAME` writes the migrations that lead from the newest ones to what the
 * configuration needs now, for every engine and without a database. `--check` writes nothing and
 * ends with 1 where some are missing.
 */
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { getPayload } from 'payload'
import { communiqueConfig } from '../config.js'
import { createMigrations, engineOf, type DatabaseSchema } from '../database/index.js'

/** Addresses that are never connected to; they choose the engine. */
const addresses = [
  'file:./nowhere.db',
  'postgres://127.0.0.1/nowhere',
  'mongodb://127.0.0.1/nowhere?replicaSet=none',
]

const schemaFor = async (databaseUrl: string): Promise<DatabaseSchema> => {
  const payload = await getPayload({
    config: communiqueConfig({
      databaseUrl,
      dataDir: tmpdir(),
      logLevel: 'silent',
      publicUrl: 'http://127.0.0.1',
      secret: randomBytes(32).toString('hex'),
    }),
    disableDBConnect: true,
    disableOnInit: true,
    key: databaseUrl,
  })
  const { schema } = engineOf(payload)
  if (schema === null) throw new Error(`No migrations are named for ${databaseUrl}.`)
  return schema
}

const run = async (argument: string | undefined): Promise<string | null> => {
  const schemas = await Promise.all(addresses.map(schemaFor))
  if (argument !== '--check') {
    const name = await createMigrations(schemas, argument ?? '')
    process.stdout.write(
      name === null
        ? 'Nothing to do: the newest migrations lead to what the configuration needs.\n'
        : `Written: ${name}. Read it before you keep it.\n`,
    )
    return null
  }
  const isBehind = await Promise.all(schemas.map((schema) => schema.isBehind()))
  return isBehind.includes(true)
    ? 'The configuration needs tables that no migration leads to. Run: npm run migrate:create -- NAME'
    : null
}

const [argument] = process.argv.slice(2)
const complaint =
  argument === undefined || argument === ''
    ? 'Say in a word or two what the migration is about: npm run migrate:create -- NAME'
    : await run(argument)
if (complaint !== null) process.stderr.write(`${complaint}\n`)
process.exit(complaint === null ? 0 : argument === '--check' ? 1 : 2)
