import {
  decideDueRelease,
  asScheduled,
  isReleaseDue,
} from '../../src/domain/release/decideDueRelease.js'
import { genesisHash } from '../../src/domain/ledger/seal.js'
import { canSee } from '../../src/domain/access/canSee.js'
import type { EventType } from '../../src/domain/ledger/event.js'
import type { Release, ReleaseMember } from '../../src/domain/release/decideMember.js'
import { decideRelease, type ReleaseDecision } from '../../src/domain/release/decideRelease.js'
import {
  decideReleaseEdit,
  mayEditRelease,
  mayWriteRelease,
} from '../../src/domain/release/decideReleaseEdit.js'
import { applyToRelease } from '../../src/domain/release/foldRelease.js'
import { emptyRelease } from '../../src/domain/release/releaseState.js'
import {
  releaseTransitionOf,
  type ReleaseVerb,
} from '../../src/domain/release/releaseTransitions.js'
import type { Refusal } from '../../src/domain/refusals/Refusal.js'
import type { DecidedEvent } from '../../src/domain/workflow/decide.js'
import { noFacts, type Expectation, type VerbInput } from '../../src/domain/workflow/request.js'
import { act, actorOf, endReview, factsOf, sealed, withoutHat, type Model } from './model.js'

/** A release as the pure rules see it. */
export type ReleaseModel = Release & {
  /** Keys of the texts that were put into it, in their order. */
  readonly listed: readonly string[]
}

/** Texts of a history by their keys, and the release that some of them are in; null: none yet. */
export type Office = {
  readonly texts: ReadonlyMap<string, Model>
  readonly release: ReleaseModel | null
}

/** What all texts of an office have alike: people, rules, the clock. */
const surroundings = ({ texts }: Office): Model => {
  const [first] = texts.values()
  if (first === undefined) throw new Error('There is no text.')
  return first
}

const later = (one: string, other: string): string => (one > other ? one : other)

const written = (release: ReleaseModel, event: DecidedEvent): ReleaseModel => ({
  ...release,
  state: applyToRelease(
    release.state,
    sealed({
      ...event,
      document: release.key,
      sequence: release.state.sequence + 1,
      publicNumber: event.isPublic ? 1 : null,
    }),
  ),
})

/** The texts a release is about: those it holds; before it was handed in, those that are listed. */
export const documentsOf = ({ listed, state }: ReleaseModel): readonly string[] =>
  state.members.length > 0 ? state.members.map(({ document }) => document) : listed

const textOf = ({ texts }: Office, key: string): Model => {
  const model = texts.get(key)
  if (model === undefined) throw new Error(`There is no ${key}.`)
  return model
}

/** What the rules say to a save of a release, and what follows from it. */
export const gather = (
  office: Office,
  name: string,
  key: string,
  listed: readonly string[],
): { release: ReleaseModel; refusals: readonly Refusal[] } => {
  const around = surroundings(office)
  const release =
    office.release?.key === key
      ? office.release
      : { key, state: emptyRelease(genesisHash), listed: [] }
  const actor = actorOf(around, name)
  const { authors } = around.rules
  const missingHat = mayWriteRelease(actor, authors)
  const refusals = missingHat.length > 0 ? missingHat : mayEditRelease(release.state)
  if (refusals.length > 0) return { release, refusals }
  const decided = decideReleaseEdit(release.state, JSON.stringify(listed), {
    actor,
    authors,
    now: around.now,
  })
  const next = { ...release, listed }
  return { release: decided === null ? next : written(next, decided), refusals: [] }
}

/** Members whose review was begun under other rules, with what becomes of them. */
export const endReviews = (office: Office): ReadonlyMap<string, Model> =>
  new Map(
    (office.release === null ? [] : documentsOf(office.release)).flatMap((key) => {
      const ended = endReview(textOf(office, key))
      return ended === null ? [] : [[key, ended] as const]
    }),
  )

/** What the rules say to a verb of a release. */
export const askRelease = (
  office: Office,
  release: ReleaseModel,
  name: string,
  verb: ReleaseVerb,
  { expected, input }: { readonly expected: Expectation; readonly input: VerbInput },
): ReleaseDecision => {
  const around = surroundings(office)
  const actor = actorOf(around, name)
  const { member } = releaseTransitionOf(verb)
  const documents = documentsOf(release)
  const hidden = documents.filter((key) => !canSee(textOf(office, key).document.limit, actor))
  if (member !== null && hidden.length > 0)
    return {
      isAllowed: false,
      refusals: hidden.map((document) => ({ code: 'member-hidden', document })),
    }
  const members = documents.map((document): ReleaseMember => {
    const model = textOf(office, document)
    return { document, state: model.document, facts: factsOf(model, name), rules: model.rules }
  })
  return decideRelease(release, members, verb, {
    actor,
    input,
    expected,
    authors: around.rules.authors,
    now: verb === 'publish' ? later(around.now, around.lastPublicAt) : around.now,
  })
}

type Decided = {
  readonly event: DecidedEvent
  readonly members: readonly {
    readonly document: string
    readonly events: readonly DecidedEvent[]
  }[]
}

/** The office after what was decided about its release. */
export const actOnRelease = (
  office: Office,
  release: ReleaseModel,
  { event, members }: Decided,
): Office => {
  const texts = new Map(office.texts)
  for (const { document, events } of members)
    for (const one of events)
      texts.set(document, act(textOf({ ...office, texts }, document), { event: one }))
  return { texts, release: written(release, event) }
}

/** What comes due of a release by the model's clock, and what follows; null: nothing does. */
export const comeDueTogether = (office: Office): { office: Office; type: EventType } | null => {
  const { release } = office
  const { lastPublicAt, now } = surroundings(office)
  if (release === null || !isReleaseDue(release.state, now)) return null
  const members = documentsOf(release).map((document): ReleaseMember => {
    const model = textOf(office, document)
    const state = asScheduled(release, model.document)
    const facts = {
      ...noFacts(model.document.fingerprint),
      withoutHat: withoutHat({ ...model, document: state }),
    }
    return { document, state: model.document, facts, rules: model.rules }
  })
  const decision = decideDueRelease(release, members, later(now, lastPublicAt))
  if (decision === null) return null
  const decided = {
    event: decision.event,
    members: decision.members.map(({ document, event }) => ({ document, events: [event] })),
  }
  return { office: actOnRelease(office, release, decided), type: decision.event.type }
}
