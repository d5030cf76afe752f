import { StartRefusal } from '../errors.js'

/** How a database stands to the migrations that this version knows. */
export type SchemaStatus = {
  /** Nothing was ever stored in it. */
  isEmpty: boolean
  /** Oldest first. */
  applied: string[]
  /** Known here and not applied there. */
  missing: string[]
  /** Applied there and not known here: a newer version did. */
  unknown: string[]
  /** What lies in it that Communiqué did not make; then nothing else is told. */
  foreign: string[]
  /** Development changed it, and no migration leads to what it is now. */
  isAstray: boolean
}

export const emptySchema: SchemaStatus = {
  isEmpty: true,
  applied: [],
  missing: [],
  unknown: [],
  foreign: [],
  isAstray: false,
}

/**
 * Why no migration may run on such a database, as a sentence; null if they may.
 */
export function obstacleTo(status: SchemaStatus): string | null {
  if (status.foreign.length > 0) {
    const some = status.foreign.slice(0, 3).join(', ')
    return (
      `The database holds what Communiqué did not make (${some}…). Set DATABASE_URL to an empty ` +
      'one, or to one that Communiqué made.'
    )
  }
  if (status.unknown.length > 0) {
    return (
      `The database was migrated by a newer version: this one does not know ${status.unknown.join(', ')}. ` +
      'Start that version, or restore the backup that was made before.'
    )
  }
  if (status.isAstray) {
    return (
      'Development changed the tables of this database, and no migration leads to what they are ' +
      'now. Make one with npm run migrate:create -- NAME, or use another database.'
    )
  }
  return null
}

/**
 * @param command what the sentence names as the way to apply what is missing
 * @throws StartRefusal unless the database is what this version needs
 */
export function demandCurrent(status: SchemaStatus, command: string): void {
  const obstacle = obstacleTo(status)
  if (obstacle !== null) throw new StartRefusal(obstacle)
  if (status.missing.length === 0) return
  throw new StartRefusal(
    `The database is older than this version: it lacks ${status.missing.join(', ')}. Make a backup ` +
      `of it, then run: ${command}`,
  )
}
