/** The groups an account belongs to now; only texts count. */
export const groupsOf = (account: unknown): string[] => {
  const groups = (account as { groups?: unknown } | null | undefined)?.groups
  return Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : []
}
