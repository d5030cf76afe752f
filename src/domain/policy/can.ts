import type { Refusal } from '../refusals/Refusal.js'
import type { DocumentState } from '../workflow/documentState.js'
import type { Who } from '../workflow/transitions.js'
import type { Actor, Role } from './roles.js'

const needsOneOf = (actor: Actor, roles: readonly Role[]): Refusal[] =>
  actor.roles.some((role) => roles.includes(role))
    ? []
    : [{ code: 'role-missing', params: { roles: roles.join(', ') } }]

const isContributor = (actor: Actor, state: DocumentState): boolean =>
  [...state.contributors, ...state.approvedContributors].some(
    (deed) => deed.person === actor.digest,
  )

/** Whether this person may do it at all, by hat or by having worked on the text; a reason if not. */
export const can: Record<
  Who,
  (actor: Actor, state: DocumentState, authors: readonly Role[]) => readonly Refusal[]
> = {
  author: (actor, _, authors) => needsOneOf(actor, authors),
  approver: (actor) => needsOneOf(actor, ['approver']),
  administrator: (actor, state) => [
    ...needsOneOf(actor, ['administrator']),
    ...(isContributor(actor, state) ? [{ code: 'own-contribution' } as const] : []),
  ],
  contributor: (actor, state) =>
    isContributor(actor, state) ? [] : [{ code: 'not-a-contributor' }],
  'contributor-or-administrator': (actor, state) =>
    isContributor(actor, state) || actor.roles.includes('administrator')
      ? []
      : [{ code: 'not-a-contributor' }],
}

/** The hats under which a text of this rule set may be edited: its authors', and the approver's. */
export const editorsOf = (authors: readonly Role[]): readonly Role[] => [
  ...new Set<Role>([...authors, 'approver']),
]

/** Which of the hats an actor acts under, for the record. */
export const hatFor = (actor: Actor, who: Who | 'editor', authors: readonly Role[]): Role => {
  const wanted: Record<Who | 'editor', readonly Role[]> = {
    author: authors,
    editor: editorsOf(authors),
    approver: ['approver'],
    administrator: ['administrator'],
    contributor: editorsOf(authors),
    'contributor-or-administrator': [...editorsOf(authors), 'administrator'],
  }
  return wanted[who].find((role) => actor.roles.includes(role)) ?? actor.roles[0] ?? 'press-officer'
}
