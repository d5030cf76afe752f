import { StartRefusal } from '../errors.js'

/** Host and name of a database, without who signs in there. */
const placeOf = (url: string): string => {
  const [, rest = url] = url.split('://')
  return (rest.split('@').at(-1) ?? rest).split('?')[0] ?? rest
}

/**
 * A server that could not be connected to, as a sentence that says what to look at.
 *
 * @param url the address of the database; its user and password are not repeated
 */
export const refuseUnreachable = (url: string, error: unknown): StartRefusal => {
  const message = error instanceof Error ? error.message.split('Details: ').at(-1) : String(error)
  // Node.js tries several addresses of one name, and then says nothing but the code.
  const reason = message || String(Object(error).code)
  return new StartRefusal(
    `The database at ${placeOf(url)} cannot be used (${reason}). See that its server runs and can ` +
      'be reached from here, and that the address, user and password in DATABASE_URL are right.',
  )
}
