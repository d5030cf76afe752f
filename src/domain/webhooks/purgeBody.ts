/** More are not named one by one: Fastly takes at most 256 in one request. */
const mostKeys = 200

/** What a shared cache is asked to forget, to the letter as it is sent: the body of Fastly's batch purge. */
export const purgeBody = (keys: readonly string[]): string => {
  const named = [...new Set(keys)]
  return JSON.stringify({ surrogate_keys: named.length > mostKeys ? ['all'] : named })
}

/** The keys of such a body. */
export const keysIn = (body: string): readonly string[] =>
  (JSON.parse(body) as { surrogate_keys: string[] }).surrogate_keys
