import type { PayloadRequest } from 'payload'
import type { Actor } from '../../domain/policy/roles.js'
import { needsOf, openNeeds, type Place } from '../../domain/stages/stages.js'
import { conditions } from '../../domain/workflow/conditions.js'
import { noFacts } from '../../domain/workflow/request.js'
import { placesFor } from '../../domain/workflow/stageConditions.js'
import { personFacts } from '../acts/personFacts.js'
import { machinery } from '../collections/machinery.js'
import { accountsWith } from '../people/accountsOf.js'
import type { Person } from '../people/namesOf.js'
import type { PersonRow } from '../people/personOf.js'
import type { CurrentText } from '../runtime/currentText.js'
import { rulesOf, runtimeOf } from '../runtime/runtime.js'
import type { Subject } from '../runtime/subject.js'
import { findRows } from '../store/rows.js'

/** One number of a stage: what was given, how many are missing, and who may still give them. */
export type NeedView<Deed> = {
  /** Null: anybody who may approve. */
  group: string | null
  groupLabel: string | null
  needed: number
  missing: number
  given: Deed[]
  /** While its stage is open: who could approve it, as the record and the accounts stand. */
  mayGive: Person[]
  /** Whoever asks is among them. */
  isYours: boolean
}

/** One stage of the review under way, or of the next one. Stages of one round stand side by side. */
export type StageView<Deed> = {
  name: string
  label: string
  round: number
  isOpen: boolean
  needs: NeedView<Deed>[]
}

type Candidate = { readonly person: Person; readonly actor: Actor }

const candidatesOf = async (req: PayloadRequest): Promise<Candidate[]> => {
  const accounts = await accountsWith(req, 'approver')
  const rows = await findRows<PersonRow>(req, machinery.people, {
    userId: { in: accounts.map(({ id }) => id) },
  })
  const digests = new Map(rows.map(({ digest, userId }) => [String(userId), digest]))
  return accounts.map(({ groups, id, name, roles }) => ({
    person: { id, name: name ?? id },
    actor: { digest: digests.get(id) ?? `nobody:${id}`, roles, groups },
  }))
}

/** What a person could approve now; nothing: they are no second person here, or it is not theirs. */
const placesOf = async (req: PayloadRequest, text: CurrentText, actor: Actor): Promise<Place[]> => {
  const { state } = text
  const facts = {
    ...noFacts(text.content.fingerprint),
    ...(await personFacts(req, actor, text)),
  }
  const rules = { approvals: 1, authors: [], canBeTakenDown: true }
  const request = { actor, facts, rules, input: {}, expected: null, now: '' }
  return conditions['second-person'](state, request).length > 0
    ? []
    : placesFor(state, { actor, facts })
}

const isSame = (one: Place, other: Place): boolean =>
  one.stage === other.stage && one.group === other.group

/** The stages of a text's review with what is given and missing; none: approvals are only counted. */
export const stagesView = async <Deed extends { stage?: string; group?: string }>(
  req: PayloadRequest,
  { subject, text, given }: { subject: Subject; text: CurrentText; given: readonly Deed[] },
): Promise<StageView<Deed>[]> => {
  const { state } = text
  const rules = rulesOf(req.payload, subject)
  const stages = state.run === null ? rules?.stages : state.run.stages
  if (stages === undefined || stages.length === 0) return []
  const language = req.i18n?.language.startsWith('zh') ? 'zh' : 'en'
  const isUnderway = state.working.state === 'in-review'
  const open = isUnderway ? openNeeds(stages, state.approvals) : []
  const found: { person: Person; places: Place[] }[] = []
  for (const { actor, person } of isUnderway ? await candidatesOf(req) : [])
    found.push({ person, places: await placesOf(req, text, actor) })
  const { groups } = runtimeOf(req.payload).options
  const needs = needsOf(stages, state.approvals)
  return stages.flatMap((round, index) =>
    round.map(({ name }) => ({
      name,
      label: rules?.stageNames[name]?.[language] ?? name,
      round: index + 1,
      isOpen: open.some(({ stage }) => stage === name),
      needs: needs
        .filter(({ stage }) => stage === name)
        .map((need) => {
          const mayGive = found
            .filter(({ places }) => places.some((place) => isSame(place, need)))
            .map(({ person }) => person)
          return {
            group: need.group,
            groupLabel: need.group === null ? null : (groups[need.group]?.[language] ?? need.group),
            needed: need.needed,
            missing: need.needed - need.given,
            given: given.filter(
              (deed) => deed.stage === name && (deed.group ?? null) === need.group,
            ),
            mayGive,
            isYours: mayGive.some(({ id }) => id === String(req.user?.id)),
          }
        }),
    })),
  )
}
