/** Who of the house may see a text: steps beside the workflow, which leave the text where it stands. */
export const accessVerbs = ['limit-access', 'lift-access'] as const

export type AccessVerb = (typeof accessVerbs)[number]

export const isAccessVerb = (value: unknown): value is AccessVerb =>
  accessVerbs.includes(value as AccessVerb)
