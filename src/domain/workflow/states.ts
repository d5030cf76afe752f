/** Where the working text stands (design: "working text"). */
export const workingStates = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'scheduled',
  'failed-to-publish',
  'published',
  'archived',
] as const

/** Where the public text stands. */
export const publicStates = ['none', 'live', 'live-review-owed', 'withdrawn', 'gone'] as const

export type WorkingState = (typeof workingStates)[number]
export type PublicState = (typeof publicStates)[number]

/** The public can read a text in these states (with a notice when withdrawn). */
export const isReadable = (state: PublicState): boolean =>
  state === 'live' || state === 'live-review-owed' || state === 'withdrawn'

/** The public reads the text without a notice of withdrawal. */
export const isLive = (state: PublicState): boolean =>
  state === 'live' || state === 'live-review-owed'
