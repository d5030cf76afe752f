import type { VerbInput } from '../workflow/request.js'

/**
 * Verbs that decide nothing about a text: who is to look at it, by when, and who is at it. They are
 * told apart from the others, because no decision ever depends on them.
 */
export const courtesies = ['assign', 'claim', 'release-claim'] as const

export type Courtesy = (typeof courtesies)[number]

export const isCourtesy = (value: unknown): value is Courtesy =>
  courtesies.includes(value as Courtesy)

/** What each takes beside the text it is about and the expectation. */
export const courtesyInputs = {
  assign: ['assignee', 'group', 'dueAt', 'timeZone', 'workingHours', 'comment'],
  claim: ['reason'],
  'release-claim': ['comment'],
} as const satisfies Record<Courtesy, readonly (keyof VerbInput)[]>
