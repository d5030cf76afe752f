import { StartRefusal } from '../errors.js'
import type { DrizzleAdapter, RunStatement, SchemaAccess } from './drizzleTypes.js'
import { readPushRecord, writePushRecord, type PushRecord } from './pushRecord.js'
import { retireObsolete } from './retireObsolete.js'
import { schemaFingerprint } from './schemaFingerprint.js'
import type { Snapshot } from './snapshot.js'

/**
 * For development: brings a database to the tables that the configuration needs now, without a
 * migration: all of them in an empty one, what is new in an older one. Nothing that holds data is
 * dropped. A snapshot of what was brought is kept beside it, so an unchanged schema costs one read.
 *
 * @param migrated the schema of a database that was made by migrations; null if this one was not
 * @throws StartRefusal when the tables were made by something else, or data would be lost
 */
export async function bringSchema(
  adapter: DrizzleAdapter,
  access: SchemaAccess,
  migrated: (run: RunStatement) => Promise<Snapshot | null>,
): Promise<void> {
  const kit = adapter.requireDrizzleKit()
  const wanted: Snapshot = await kit.generateDrizzleJson(adapter.schema)
  const hash = schemaFingerprint(wanted)
  const presentIn = async (run: RunStatement): Promise<PushRecord | null> => {
    const pushed = await readPushRecord(access, run)
    if (pushed) return pushed
    const snapshot = await migrated(run)
    return snapshot && { snapshot, hash: schemaFingerprint(snapshot) }
  }
  if ((await presentIn(access.run))?.hash === hash) return
  await access.exclusively(async ({ run }) => {
    const present = await presentIn(run)
    if (present?.hash === hash) return
    if (!present) demandEmpty(await access.tableNames(run))
    const empty: Snapshot = await kit.generateDrizzleJson({})
    const { from, to } = await retireObsolete(access, run, present?.snapshot ?? empty, wanted)
    const statements: string[] = await kit.generateMigration(from, to)
    for (const statement of statements.flatMap(split)) await bring(run, statement)
    await writePushRecord(run, wanted, to)
  })
}

async function bring(run: RunStatement, statement: string): Promise<void> {
  if (/^PRAGMA/i.test(statement)) return
  // A constraint of a table that was dropped before went with it.
  const adapted = statement.replace(/ DROP CONSTRAINT "/g, ' DROP CONSTRAINT IF EXISTS "')
  try {
    await run(adapted)
  } catch (error) {
    throw new StartRefusal(
      'The database is older than this version of the configuration and could not be ' +
        `brought to it (${error instanceof Error ? error.message : String(error)}). Nothing was ` +
        'changed. Give a new required field a default value, or start the version that made the tables.',
      { cause: error },
    )
  }
}

function demandEmpty(names: string[]): void {
  if (names.length === 0) return
  throw new StartRefusal(
    `The database holds tables that Communiqué did not make (${names.slice(0, 3).join(', ')}…). ` +
      'Set DATABASE_URL to an empty one, or to one that Communiqué made.',
  )
}

function split(statement: string): string[] {
  return statement
    .split('--> statement-breakpoint')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
