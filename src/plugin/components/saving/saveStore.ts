'use client'

/** Why a save did not come about, as far as the browser can tell. */
export type SaveProblem =
  /** There was no answer. */
  | { readonly kind: 'unreachable' }
  /** The session has ended. */
  | { readonly kind: 'signed-out' }
  /** Another text lies there than the one that the form was loaded with, whose tag this is. */
  | { readonly kind: 'stale'; readonly quoted: string }

const problems = new Map<string, SaveProblem>()
const listeners = new Set<() => void>()

/**
 * What became of the last save of each form. Payload renders the button and the bar of one form at
 * two places with no parent of ours.
 */
export const saveStore = {
  get: (form: string): SaveProblem | null => problems.get(form) ?? null,
  set: (form: string, problem: SaveProblem | null): void => {
    if (problem === null) problems.delete(form)
    else problems.set(form, problem)
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
