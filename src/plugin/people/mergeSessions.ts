/** A session as Payload keeps it in the account; instants as the engine gives them back. */
export type Session = { id: string; createdAt: Date | string; expiresAt: Date | string }

const time = (instant: Date | string): number => new Date(instant).getTime()

/** A session that begins now, in milliseconds; older ones that are missing were ended by somebody. */
const youngMs = 10_000

/**
 * The sessions of an account after Payload's sign-in, refresh, sign-out or reset, which write back a
 * list they read earlier: what others did to the list since is kept.
 *
 * @param sent the list that was to be written
 * @param own the session of whoever asks; undefined when nobody is signed in
 */
export const mergeSessions = (args: {
  current: readonly Session[]
  sent: readonly Session[]
  own: string | undefined
  now: Date
}): Session[] => {
  const { current, sent, own, now } = args
  if (sent.length === 0) return []
  const last = sent.at(-1)
  const begun =
    last !== undefined &&
    !current.some(({ id }) => id === last.id) &&
    now.getTime() - time(last.createdAt) < youngMs
      ? [last]
      : []
  const isEnded = ({ id }: Session): boolean =>
    !sent.some((other) => other.id === id) && (own === undefined ? begun.length === 0 : id === own)
  const renewed = (session: Session): Session => {
    const other = sent.find(({ id }) => id === session.id)
    return other !== undefined && time(other.expiresAt) > time(session.expiresAt) ? other : session
  }
  const kept = current.filter(
    (session) => time(session.expiresAt) > now.getTime() && !isEnded(session),
  )
  return [...kept.map(renewed), ...begun]
}
