/** What administrators do about the roles of an account that need two of them. */
export const accountVerbs = ['request-roles', 'confirm-roles', 'decline-roles'] as const

export type AccountVerb = (typeof accountVerbs)[number]

export const isAccountVerb = (value: unknown): value is AccountVerb =>
  accountVerbs.includes(value as AccountVerb)
