import { tellAtOf } from '../../src/domain/courtesy/decideTelling.js'
import { releaseVerbs, type ReleaseVerb } from '../../src/domain/release/releaseTransitions.js'
import { verbs, type Verb } from '../../src/domain/workflow/verbs.js'
import { subjectOf } from '../../src/plugin/runtime/subject.js'
import { runDue } from '../../src/plugin/schedule/runDue.js'
import { returnChangedReviews } from '../../src/plugin/stages/returnChangedReviews.js'
import { people, type History, type Step, type StepOf } from './history.js'
import { inputFor } from './inputFor.js'
import { ask, comeDue, endReview, isHiddenFrom } from './model.js'
import { playCourtesy, playTellings } from './playCourtesy.js'
import { playHat } from './playHat.js'
import { playGather, playReleaseVerb } from './playRelease.js'
import { playEdit, playLimit, playOpen, playVerb } from './playText.js'
import { askRelease, comeDueTogether } from './releaseModel.js'
import { Scene } from './scene.js'
import { check, count, dress, nameAt, setRules, type Stage } from './stage.js'

/** Plays one history on new texts and compares with the rules after each step. */
export const play = async (stage: Stage, { hasStages, looker, steps }: History): Promise<void> => {
  await dress(stage)
  const scene = new Scene(stage, nameAt(looker), hasStages)
  await scene.begin()
  for (const step of steps) {
    scene.refresh()
    await take(scene, step)
    scene.refresh()
    await scene.compare()
  }
  await scene.compare(true)
}

const take = (scene: Scene, step: Step): Promise<void> => {
  switch (step.kind) {
    case 'edit':
      return playEdit(scene, step)
    case 'verb':
      return playVerb(scene, { ...step, key: scene.keyAt(step.document), name: nameAt(step.who) })
    case 'possible':
      return playPossible(scene, step)
    case 'gather':
      return playGather(scene, step)
    case 'release':
      return playReleaseVerb(scene, { ...step, name: nameAt(step.who) })
    case 'limit':
      return playLimit(scene, step)
    case 'courtesy':
      return playCourtesy(scene, step)
    case 'open':
      return playOpen(scene, step)
    case 'hat':
      return playHat(scene, step)
    case 'rules':
      return playRules(scene, step)
    case 'clock':
      return playClock(scene, scene.stage.clock + step.milliseconds)
  }
}

/** Time passes, or is set right; whatever is due by then goes out, or does not, and is told of. */
const playClock = async (scene: Scene, clock: number): Promise<void> => {
  const { stage } = scene
  stage.clock = Math.max(clock, scene.earliest)
  scene.refresh()
  const { release } = scene.office
  for (const key of [...scene.office.texts.keys(), ...(release === null ? [] : [release.key])]) {
    const text = key === release?.key ? null : comeDue(scene.model(key))
    const together = key === release?.key ? comeDueTogether(scene.office) : null
    const outcome = await runDue(stage.product.payload, subjectOf(key))
    const type =
      outcome.kind === 'published' || outcome.kind === 'failed' ? outcome.event.type : null
    const expected = text?.type ?? together?.type ?? null
    check('what came due', type, expected)
    if (expected !== null) count(stage, `due: ${expected}${together === null ? '' : ', a release'}`)
    if (text !== null) scene.move(key, text.model)
    if (together !== null) scene.moveTogether(together.office)
  }
  await playTellings(scene)
}

/** The product starts with a rule set: reviews that were begun under another end, wherever they are. */
const playRules = async (scene: Scene, { hasStages }: StepOf<'rules'>): Promise<void> => {
  scene.refresh(setRules(scene.stage, hasStages))
  const returned = await returnChangedReviews(scene.stage.product.payload)
  for (const [key, model] of scene.office.texts) {
    const ended = endReview(model)
    check('whether the review ended', returned.includes(key), ended !== null)
    if (ended === null) continue
    count(scene.stage, 'a review ended by other rules')
    scene.move(key, ended)
  }
}

type Tried =
  { readonly key: string; readonly verb: Verb } | { readonly key: null; readonly verb: ReleaseVerb }

/** What there is to do with texts and the release; giving up and rewriting notes happens often enough. */
const allThereIs = ({ office }: Scene): Tried[] => {
  const ofTexts = verbs.filter((verb) => verb !== 'archive' && verb !== 'amend-note')
  return [...office.texts.keys()].flatMap((key) => [
    ...ofTexts.map((verb): Tried => ({ key, verb })),
    ...(office.release === null ? [] : ofReleases.map((verb): Tried => ({ key: null, verb }))),
  ])
}

const ofReleases = releaseVerbs.filter((verb) => verb !== 'cancel')

/** Does the first thing that somebody may do, beginning somewhere among these. */
const doFirst = async (scene: Scene, tried: readonly Tried[], pick: number): Promise<boolean> => {
  const { release } = scene.office
  const at = pick % Math.max(1, tried.length)
  for (const one of [...tried.slice(at), ...tried.slice(0, at)])
    for (const [offset] of people.entries()) {
      const name = nameAt((pick + offset) % people.length)
      const how = { name, isStale: false, isRepeated: pick % 7 === 0 }
      if (one.key !== null) {
        const model = scene.model(one.key)
        const seen = scene.seen(one.key, false)
        const isPossible =
          !isHiddenFrom(model, name) &&
          ask(model, name, one.verb, inputFor(scene.stage, model), seen).isAllowed
        if (!isPossible) continue
        await playVerb(scene, { ...how, key: one.key, verb: one.verb })
        return true
      }
      if (release === null) continue
      const input = inputFor(scene.stage, scene.model(scene.keyAt(0)))
      const expected = scene.seen(release.key, false)
      if (!askRelease(scene.office, release, name, one.verb, { input, expected }).isAllowed)
        continue
      await playReleaseVerb(scene, { ...how, verb: one.verb })
      return true
    }
  return false
}

/** A release goes on as far as it can: it is put together, handed in, decided on, brought out. */
const goOnTogether = async (scene: Scene, pick: number): Promise<void> => {
  const tried = ofReleases
    .filter((verb) => verb !== 'request-changes' || pick % 5 === 0)
    .map((verb): Tried => ({ key: null, verb }))
  if (await doFirst(scene, tried, pick)) return
  const members = [0, 1, 2].filter((place) => place === pick % 3 || (pick >> place) % 2 === 0)
  await playGather(scene, { kind: 'gather', who: pick % people.length, members })
}

/** A text that is on its way is shown to the press, or looked at once more. */
const showThePress = async (scene: Scene, pick: number): Promise<void> => {
  const tried = [...scene.office.texts.keys()].map((key): Tried => ({ key, verb: linkVerb }))
  if (pick % 2 === 0 && (await doFirst(scene, tried, pick))) return
  await playOpen(scene, { kind: 'open', pick: scene.links.length - 1 - (pick % 2) })
}

const linkVerb = 'make-press-link'

/** Does something that is possible just now. */
const playPossible = async (scene: Scene, { of, pick }: StepOf<'possible'>): Promise<void> => {
  if (of === 'press' && (scene.links.length > 0 || pick % 2 === 0)) return showThePress(scene, pick)
  const { release, texts } = scene.office
  const planned = [...texts.values()].flatMap(({ document }) => document.schedule?.at ?? [])
  const [next] = [
    ...planned,
    ...(release?.state.schedule ? [release.state.schedule.at] : []),
  ].sort()
  // What was promised for a time mostly sees that time come.
  if (next !== undefined && pick % 3 > 0)
    return playClock(scene, Math.max(scene.stage.clock, Date.parse(next)))
  if (of === 'release') return goOnTogether(scene, pick)
  const [told] = [...texts.values()].flatMap(({ document }) => tellAtOf(document) ?? []).sort()
  if (told !== undefined && pick % 7 === 1)
    return playClock(scene, Math.max(scene.stage.clock, Date.parse(told)))
  await doFirst(scene, allThereIs(scene), pick)
}
