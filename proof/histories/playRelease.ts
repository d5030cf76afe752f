import type { ReleaseVerb } from '../../src/domain/release/releaseTransitions.js'
import { releaseTransitionOf } from '../../src/domain/release/releaseTransitions.js'
import { codeOf } from '../../tests/support/codeOf.js'
import { membersOf } from '../../tests/support/releases.js'
import type { StepOf } from './history.js'
import { inputFor } from './inputFor.js'
import { actOnRelease, askRelease, endReviews, gather } from './releaseModel.js'
import { isStranger } from './playText.js'
import type { Scene } from './scene.js'
import { check, count, nameAt, tokenOf } from './stage.js'

/** Somebody puts texts into the release that is there and not over; else into a new one. */
export const playGather = async (
  scene: Scene,
  { members, who }: StepOf<'gather'>,
): Promise<void> => {
  const { office, stage } = scene
  const name = nameAt(who)
  const listed = members.map((place) => scene.keyAt(place))
  const { release } = office
  const isOver = release === null || ['cancelled', 'published'].includes(release.state.state)
  const body = { title: 'On one day', members: membersOf(listed) }
  const as = tokenOf(stage, name)
  const answer = isOver
    ? await stage.product.send('POST', '/api/releases', { as, body })
    : await stage.product.send('PATCH', `/api/${release.key}`, { as, body })
  const key = isOver ? `releases/${answer.body.doc?.id}` : release.key
  const next = gather(office, name, key, listed)
  const what = `${name} puts texts into a release`
  if (!isOver) scene.touch(key)
  if (next.refusals.length > 0) return scene.checkRefused(what, answer, next.refusals)
  check(what, [answer.status, codeOf(answer.body)], [isOver ? 201 : 200, undefined])
  scene.moveTogether({ ...scene.office, release: next.release })
  const shown = await stage.product.send('GET', `/api/${key}/workflow`, { as })
  stage.fingerprints.set(`${key} ${next.release.state.fingerprint}`, shown.body.fingerprint)
}

type Asked = { readonly isStale: boolean; readonly isRepeated: boolean }

/** Somebody does a verb to the release. */
export const playReleaseVerb = async (
  scene: Scene,
  { isRepeated, isStale, name, verb }: Asked & { name: string; verb: ReleaseVerb },
): Promise<void> => {
  const { office, stage } = scene
  const { release } = office
  if (release === null) return
  const { key } = release
  const seen = scene.seen(key, isStale)
  const input = inputFor(stage, scene.model(scene.keyAt(0)))
  const headers: Record<string, string> = isRepeated
    ? { 'Idempotency-Key': `${key} ${release.state.sequence} ${verb} ${name}` }
    : {}
  const expected = scene.sent(key, seen)
  const send = () =>
    stage.product.send('POST', `/api/${key}/workflow/${verb}`, {
      as: tokenOf(stage, name),
      body: { ...input, expected },
      headers,
    })
  const answer = await send()
  const what = `${name} does ${verb} to the release`
  scene.touch(key)
  if (isStranger(scene, name)) return scene.checkRefused(what, answer, [{ code: 'role-missing' }])
  const decision = askRelease(office, release, name, verb, { input, expected: seen })
  const isHidden = !decision.isAllowed && decision.refusals[0]?.code === 'member-hidden'
  const ended = endReviews(office)
  if (releaseTransitionOf(verb).member !== null && !isHidden && ended.size > 0) {
    scene.checkRefused(
      what,
      answer,
      [...ended.keys()].map((document) => ({ code: 'rules-changed', document })),
    )
    for (const [document, model] of ended) scene.move(document, model)
    return
  }
  if (!decision.isAllowed) return scene.checkRefused(what, answer, decision.refusals)
  check(what, [answer.status, codeOf(answer.body)], [200, undefined])
  count(stage, `release: ${verb}`)
  scene.moveTogether(actOnRelease(office, release, decision))
  if (isRepeated)
    check(`${what} once more`, (await send()).body.sequence, release.state.sequence + 1)
}
