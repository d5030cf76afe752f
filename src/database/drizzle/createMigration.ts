import { hashOf } from '../../domain/fingerprint/hash.js'
import type { MigrationSource } from '../migrations/migrationSource.js'
import { writeMigration } from '../migrations/writeMigration.js'
import type { DrizzleAdapter } from './drizzleTypes.js'
import { schemaFingerprint } from './schemaFingerprint.js'
import type { Snapshot } from './snapshot.js'
import { steps } from './steps.js'

/** `isBehind` of a database schema, see there. */
export async function isBehind(adapter: DrizzleAdapter, source: MigrationSource): Promise<boolean> {
  const newest = await newestSnapshot(adapter, source)
  return schemaFingerprint(newest) !== schemaFingerprint(await wantedSnapshot(adapter))
}

/**
 * `create` of a database schema, see there. A renamed field is one that goes and one that comes: to
 * keep its values, put a statement between the two.
 */
export async function createMigration(
  adapter: DrizzleAdapter,
  source: MigrationSource,
  name: string,
): Promise<void> {
  const before = await newestSnapshot(adapter, source)
  const after = await wantedSnapshot(adapter)
  await writeMigration(source, name, {
    packageName: adapter.packageName,
    imports: ', sql',
    parameters: '{ db, payload, req }',
    up: bodyOf(adapter, await statements(adapter, before, after)),
    down: bodyOf(adapter, await statements(adapter, after, before)),
    snapshot: { ...after, id: asUuid(hashOf([name, schemaFingerprint(after)])), prevId: before.id },
  })
}

async function wantedSnapshot(adapter: DrizzleAdapter): Promise<Snapshot> {
  return adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
}

async function newestSnapshot(adapter: DrizzleAdapter, source: MigrationSource): Promise<Snapshot> {
  const newest = (await source.names()).at(-1)
  const snapshot = newest === undefined ? null : await source.snapshot(newest)
  if (isSnapshot(snapshot)) return snapshot
  const nothing: Snapshot = await adapter.requireDrizzleKit().generateDrizzleJson({})
  return { ...nothing, id: asUuid(hashOf([])) }
}

export function isSnapshot(value: unknown): value is Snapshot {
  return typeof value === 'object' && value !== null && 'tables' in value
}

async function statements(
  adapter: DrizzleAdapter,
  from: Snapshot,
  to: Snapshot,
): Promise<string[]> {
  const kit = adapter.requireDrizzleKit()
  const way = steps(from, to)
  const all: string[] = []
  for (const [index, next] of way.slice(1).entries()) {
    all.push(...(await kit.generateMigration(way[index], next)))
  }
  return all
    .flatMap((statement) => statement.split('--> statement-breakpoint'))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

/** As Payload lays it out: a call for each statement on SQLite, one for all on PostgreSQL. */
function bodyOf(adapter: DrizzleAdapter, list: string[]): string {
  const escaped = list.map((statement) => statement.replaceAll(/[\\`]|\$\{/g, '\\$&'))
  if (adapter.name === 'sqlite') {
    return escaped.map((statement) => `  await db.run(sql\`${statement}\`)`).join('\n')
  }
  const all = escaped.map((statement) => `  ${statement.replace(/;?$/, ';')}`).join('\n')
  return `  await db.execute(sql\`\n${all}\`)`
}

/** The first 128 bits of a hash in the form that drizzle-kit gives its ids. */
function asUuid(hash: string): string {
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
