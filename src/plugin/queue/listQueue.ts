import type { PayloadRequest, Where } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { roles, type Actor } from '../../domain/policy/roles.js'
import { courtesyPeople, courtesyView, type CourtesyView } from '../acts/courtesyView.js'
import { namesOf, type Person } from '../people/namesOf.js'
import { onlookerOf } from '../people/personOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { titlesOf } from '../schedule/titlesOf.js'
import { queueColumns } from '../store/queueColumns.js'
import type { Asked, Page } from './askList.js'
import { countHeads, pageOfHeads, type Found } from './pageOfHeads.js'
import { queueStates, statesOf, whereOf, type QueueState } from './queueStates.js'
import { cursor, flag, oneOf, pageSize, someOf, type Parameter } from './readParameters.js'

/** A text that waits for somebody, as the APIs show it. */
export type QueueItem = CourtesyView & {
  collection: string
  /** Null for a global. */
  id: string | null
  title: LocalizedText | null
  sequence: number
  fingerprint: string | null
  working: string
  public: string
  /** Why it stands in the queue. */
  states: QueueState[]
  since: string
  /** For whom: one person, or everybody with a role. */
  waitsFor: { person: Person | null; group: string | null }
  dueAt: string | null
  isOverdue: boolean
  /** The person who asks worked on it, and cannot approve it. */
  isOwn: boolean
}

/** The parameters of the queue. */
export const queueParameters = (collections: readonly string[]) => ({
  for: oneOf('me', 'group', 'mine', 'all'),
  state: someOf(...queueStates),
  overdue: flag,
  collection: oneOf(...collections) satisfies Parameter<string>,
  limit: pageSize,
  cursor,
})

const whereFor = (whom: 'me' | 'group' | 'mine' | 'all', actor: Actor, now: string): Where[] => {
  const forGroup: Where = { waitsFor: { in: actor.roles.map((role) => `roles/${role}`) } }
  const forMe: Where[] = [
    { waitsFor: { equals: `people/${actor.digest}` } },
    { and: [{ claimedBy: { equals: actor.digest } }, { claimedUntil: { greater_than: now } }] },
  ]
  switch (whom) {
    case 'all':
      return []
    case 'group':
      return [forGroup]
    case 'me':
      return [{ or: forMe }]
    case 'mine':
      return [{ or: [...forMe, forGroup] }]
  }
}

/** Whether whatever a text waits for was due by now, as a condition for the database. */
export const whereOverdue = (
  column: 'dueAt' | 'owed',
  isOverdue: boolean | undefined,
  now: string,
): Where[] => {
  if (isOverdue === undefined) return []
  return isOverdue
    ? [{ [column]: { less_than_equal: now } }]
    : [{ or: [{ [column]: { exists: false } }, { [column]: { greater_than: now } }] }]
}

const digestIn = (waitsFor: string | null): string | null =>
  waitsFor?.startsWith('people/') === true ? waitsFor.slice('people/'.length) : null

const itemOf = (
  { document, state }: Found,
  around: {
    actor: Actor
    nameOf: (digest: string) => Person
    titles: ReadonlyMap<string, LocalizedText | null>
    now: string
  },
): QueueItem => {
  const { actor, nameOf, now, titles } = around
  const subject = subjectOf(document)
  const { dueAt, waits, waitsFor } = queueColumns(document, state)
  const person = digestIn(waitsFor)
  return {
    collection: subject.slug,
    id: subject.kind === 'global' ? null : subject.id,
    title: titles.get(document) ?? null,
    sequence: state.sequence,
    fingerprint: state.fingerprint,
    working: state.working.state,
    public: state.public.state,
    states: statesOf(state, now),
    since: waits ?? '',
    waitsFor: {
      person: person === null ? null : nameOf(person),
      group: roles.find((role) => waitsFor === `roles/${role}`) ?? null,
    },
    ...courtesyView(state, nameOf, now),
    dueAt,
    isOverdue: dueAt !== null && dueAt <= now,
    isOwn: state.contributors.some((deed) => deed.person === actor.digest),
  }
}

type AskedQueue = Asked<ReturnType<typeof queueParameters>>

const nobody: Actor = { digest: '', roles: [] }

const whereAsked = (asked: AskedQueue, actor: Actor, now: string): Where[] => {
  const states = asked.state ?? []
  return [
    ...whereFor(asked.for ?? 'all', actor, now),
    ...(states.length === 0 ? [] : [{ or: states.map((state) => whereOf(state, now)) }]),
    ...whereOverdue('dueAt', asked.overdue, now),
  ]
}

/** How many texts the queue has, of those that {@link listQueue} would give page by page. */
export const countQueue = async (req: PayloadRequest, asked: AskedQueue): Promise<number> => {
  const now = runtimeOf(req.payload).now()
  const actor = (await onlookerOf(req)) ?? nobody
  const { collection } = asked
  return countHeads(req, 'waits', { where: whereAsked(asked, actor, now), collection })
}

/** What waits for somebody, whoever waited longest first. */
export const listQueue = async (
  req: PayloadRequest,
  asked: AskedQueue,
): Promise<Page<QueueItem>> => {
  const now = runtimeOf(req.payload).now()
  const actor = (await onlookerOf(req)) ?? nobody
  const { found, next } = await pageOfHeads(req, 'waits', {
    where: whereAsked(asked, actor, now),
    limit: asked.limit ?? pageSize.usual,
    cursor: asked.cursor,
    collection: asked.collection,
  })
  const nameOf = await namesOf(
    req,
    found.flatMap(({ document, state }) => [
      ...courtesyPeople(state),
      digestIn(queueColumns(document, state).waitsFor) ?? 'unknown',
    ]),
  )
  const titles = await titlesOf(
    req,
    found.map(({ document }) => subjectOf(document)),
  )
  return { data: found.map((one) => itemOf(one, { actor, nameOf, titles, now })), page: { next } }
}
