import { StartRefusal } from '../errors.js'
import { faultOf } from '../shared/faultOf.js'

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/**
 * Why a database file cannot be used, as a sentence that says what to do; any other error as it is.
 *
 * @param path of the file
 */
export function startRefusalFor(path: string, error: unknown): unknown {
  switch (faultOf(error)) {
    case 'database-damaged':
      return new StartRefusal(
        `The database file ${path} is damaged, or is no database (${reasonOf(error)}). Nothing was ` +
          'changed. Keep a copy of it, put the newest backup in its place and run "communique ' +
          'verify"; or set DATABASE_URL to another file.',
      )
    case 'database-read-only':
      return new StartRefusal(
        `The database file ${path} may only be read. Make the file, its folder and the disk ` +
          'writable for this account, or set DATABASE_URL to another file.',
      )
    case 'disk-full':
      return new StartRefusal(
        `The disk with the database file ${path} is full. Free some space, then start again.`,
      )
    case 'database-away':
      return new StartRefusal(
        `The database file ${path} cannot be opened (${reasonOf(error)}). See that its folder is ` +
          'there, that its disk is not mounted for reading only and that this account may write ' +
          'in it, or change DATABASE_URL.',
      )
    default:
      return error
  }
}
