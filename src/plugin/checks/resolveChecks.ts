import type { Check, CheckFunction, ResolvedCheck } from './Check.js'

const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()

const asCheck = (check: Check | CheckFunction): Check =>
  typeof check === 'function' ? { name: kebab(check.name), run: check } : check

/**
 * Checks with their defaults. A function is named after itself, and refuses.
 * @throws for a check without a good name, and for two of one name
 */
export const resolveChecks = (checks: readonly (Check | CheckFunction)[] = []): ResolvedCheck[] => {
  const all = checks.map(asCheck)
  all.forEach(({ name }, index) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
      throw new Error(
        `A check needs a name of small letters, digits and hyphens, not ${JSON.stringify(name)}.`,
      )
    if (index !== all.findIndex((other) => other.name === name))
      throw new Error(`Two checks have the name ${name}.`)
  })
  return all.map((check) => ({ severity: 'error', timeoutMs: 5_000, ...check }))
}
