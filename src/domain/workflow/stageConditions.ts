import type { Refusal } from '../refusals/Refusal.js'
import { openNeeds, type Place } from '../stages/stages.js'
import type { DocumentState } from './documentState.js'
import type { DecisionRequest } from './request.js'
import type { Condition } from './transitions.js'

type Choice =
  | { readonly place: Place | null; readonly refusals?: never }
  | { readonly place?: never; readonly refusals: readonly Refusal[] }

type Asked = Pick<DecisionRequest, 'actor' | 'facts' | 'input'>

const named = (places: readonly Place[]): string =>
  [
    ...new Set(places.map(({ stage, group }) => (group === null ? stage : `${stage}/${group}`))),
  ].join(', ') || '–'

const refuse = (code: Refusal['code'], params: Refusal['params'], field?: string): Choice => ({
  refusals: [field === undefined ? { code, params } : { code, field, params }],
})

/**
 * What an approval by this person would count for: the one place of the round under way that they
 * can fill, or the one of several that they name. A group that no event gave them is none, and one
 * they joined after the submission does not count for it.
 */
export const choosePlace = ({ run, approvals }: DocumentState, asked: Asked): Choice => {
  const { actor, facts, input } = asked
  const open = run?.stages === undefined ? [] : openNeeds(run.stages, approvals)
  const wanted = open.filter(
    ({ stage, group }) =>
      (input.stage === undefined || stage === input.stage) &&
      (input.group === undefined || group === input.group),
  )
  const isNamed = input.stage !== undefined || input.group !== undefined
  if (isNamed && wanted.length === 0)
    return refuse(
      'stage-not-open',
      { stage: [input.stage, input.group].filter(Boolean).join('/') || '–', open: named(open) },
      input.stage === undefined ? 'group' : 'stage',
    )
  if (run === null || open.length === 0) return { place: null }
  const since = (group: string): string | undefined =>
    actor.groups?.includes(group) === true ? facts.groupsSince[group] : undefined
  const own = wanted.filter(({ group }) => group === null || since(group) !== undefined)
  const places = own.filter(({ group }) => group === null || (since(group) ?? '') < run.at)
  const [place, another] = places
  const groups = (needs: readonly Place[]): string =>
    [...new Set(needs.flatMap(({ group }) => group ?? []))].join(', ')
  if (own.length === 0) return refuse('group-missing', { groups: groups(wanted) })
  if (place === undefined) return refuse('group-too-new', { groups: groups(own) })
  return another === undefined
    ? { place: { stage: place.stage, group: place.group } }
    : refuse('stage-ambiguous', { open: named(places) }, 'stage')
}

/** The places a person could fill now, if they name one. */
export const placesFor = (state: DocumentState, asked: Omit<Asked, 'input'>): Place[] =>
  (state.run?.stages === undefined ? [] : openNeeds(state.run.stages, state.approvals))
    .map(({ stage, group }) => ({ stage, group }))
    .filter(({ stage, group }) => {
      const input = group === null ? { stage } : { stage, group }
      return choosePlace(state, { ...asked, input }).refusals === undefined
    })

/** The rule about stages behind its name in the table. */
export const stageConditions = {
  'open-stage': (state: DocumentState, request: DecisionRequest) =>
    state.working.state === 'in-review' ? (choosePlace(state, request).refusals ?? []) : [],
} satisfies Partial<
  Record<Condition, (state: DocumentState, request: DecisionRequest) => readonly Refusal[]>
>
