/** The hats of a press office. A person may wear several; four eyes applies to the person. */
export const roles = ['press-officer', 'approver', 'administrator'] as const

export type Role = (typeof roles)[number]

/** Somebody who acts: the stable digest of a person (never a name) and the hats they wear now. */
export type Actor = {
  /** Salted digest of the person; the table of people maps it to a name. */
  readonly digest: string
  readonly roles: readonly Role[]
  /** The groups their account belongs to now. */
  readonly groups?: readonly string[]
}

/** Whether a text from outside is one of the roles. */
export const isRole = (value: unknown): value is Role => roles.includes(value as Role)
