/** Shut down, crashed, or ended from outside while idle or in a transaction. */
const endedByServer = /^(08|57P|58|XX|25P03|25P04)/

/**
 * Whether the connection is gone, or may be: everything but an answer of the server about the
 * statement itself. What such a statement did is then not known.
 */
export function isConnectionLost(error: unknown): boolean {
  const isAnswer = error instanceof Error && 'severity' in error && 'code' in error
  return !isAnswer || endedByServer.test(String(error.code))
}
