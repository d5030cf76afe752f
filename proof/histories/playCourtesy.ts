import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { runTellings } from '../../src/plugin/schedule/runTellings.js'
import { codeOf } from '../../tests/support/codeOf.js'
import type { StepOf } from './history.js'
import { act, askCourtesy, endReview, isHiddenFrom, tell } from './model.js'
import { isStranger } from './playText.js'
import type { Scene } from './scene.js'
import { senderOf } from './senderOf.js'
import { check, count, nameAt } from './stage.js'

/** Somebody says who is to see to a text, or that they are at it. */
export const playCourtesy = async (scene: Scene, step: StepOf<'courtesy'>): Promise<void> => {
  const { stage } = scene
  const { isRepeated, verb } = step
  const [key, name] = [scene.keyAt(step.document), nameAt(step.who)]
  const model = scene.model(key)
  const seen = scene.seen(key, step.isStale)
  const assignee = step.assignee === null ? undefined : nameAt(step.assignee)
  const reason = step.hasReason ? { reason: 'Because somebody has to.' } : {}
  const due =
    step.isDueIn === null ? {} : { dueAt: new Date(stage.clock + step.isDueIn).toISOString() }
  const named = assignee === undefined ? { group: step.group } : { assignee }
  const input = verb === 'assign' ? { ...named, ...due } : verb === 'claim' ? reason : {}
  const sent = assignee === undefined ? {} : { assignee: stage.accounts.get(assignee)?.id }
  const body = { ...input, ...(verb === 'assign' ? sent : {}), expected: scene.sent(key, seen) }
  const send = senderOf(scene, { key, name, verb, isRepeated, body })
  const answer = await send()
  const what = `${name} does ${verb}`
  scene.touch(key)
  if (isStranger(scene, name)) return scene.checkRefused(what, answer, [{ code: 'role-missing' }])
  if (isHiddenFrom(model, name)) return scene.checkRefused(what, answer, [{ code: 'not-found' }])
  const ended = endReview(model)
  if (ended !== null) {
    scene.checkRefused(what, answer, [{ code: 'rules-changed' }])
    return scene.move(key, ended)
  }
  const { calendar } = runtimeOf(stage.product.payload).options
  const decision = askCourtesy(model, name, verb, { calendar, expected: seen, input })
  if (!decision.isAllowed) return scene.checkRefused(what, answer, decision.refusals)
  check(what, [answer.status, codeOf(answer.body)], [200, undefined])
  count(stage, verb)
  scene.move(key, act(model, decision))
  if (isRepeated)
    check(`${what} once more`, (await send()).body.sequence, model.document.sequence + 1)
}

/** Whoever is to see to a text is reminded when it is time, and others are told when it is late. */
export const playTellings = async (scene: Scene): Promise<void> => {
  const found = new Map<string, number>()
  await runTellings(scene.stage.product.payload, (document, sequence) => {
    found.set(document, sequence)
  })
  for (const [key, model] of scene.office.texts) {
    const told = tell(model)
    check('what is told of an assignment', found.get(key), told?.document.sequence)
    if (told === null) continue
    count(scene.stage, told.events.at(-1)?.type ?? '')
    scene.move(key, told)
  }
}
