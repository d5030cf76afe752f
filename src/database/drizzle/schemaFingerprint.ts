import { hashOf } from '../../domain/fingerprint/hash.js'
import type { Snapshot } from './snapshot.js'

/** What a snapshot says beside the schema: names of its own, and formats of drizzle-kit. */
const notSchema = new Set(['id', 'prevId', 'version', 'dialect', '_meta', 'internal'])

/** The same for two snapshots that describe the same tables, in whatever order. */
export function schemaFingerprint(snapshot: Snapshot): string {
  const schema = Object.entries(snapshot).filter(([key]) => !notSchema.has(key))
  return hashOf(JSON.parse(JSON.stringify(Object.fromEntries(schema))))
}
