import { openPressLink } from '../../src/plugin/press/openPressLink.js'
import { pressLinkState } from '../../src/domain/workflow/pressLink.js'
import type { Verb } from '../../src/domain/workflow/verbs.js'
import { codeOf } from '../../tests/support/codeOf.js'
import { chineseTexts, englishTexts, type StepOf } from './history.js'
import { inputFor } from './inputFor.js'
import { act, ask, askAccess, edit, endReview, isHiddenFrom, type Texts } from './model.js'
import type { Scene } from './scene.js'
import { senderOf } from './senderOf.js'
import { check, count, nameAt, tokenOf } from './stage.js'

/** An account without a hat is a stranger: it is told nothing about a text. */
export const isStranger = ({ stage }: Scene, name: string): boolean =>
  (stage.people.get(name)?.roles ?? []).length === 0

/** Somebody saves a text in one language. */
export const playEdit = async (
  scene: Scene,
  { document, locale, text, who }: StepOf<'edit'>,
): Promise<void> => {
  const [key, name] = [scene.keyAt(document), nameAt(who)]
  const model = scene.model(key)
  const next: Texts =
    locale === 'en'
      ? { ...model.texts, en: englishTexts[text] ?? '' }
      : { ...model.texts, zh: chineseTexts[text] ?? null }
  const expected = edit(model, name, next)
  const answer = await scene.stage.product.send(
    'PATCH',
    `/api/${key}?draft=true&locale=${locale}`,
    {
      as: tokenOf(scene.stage, name),
      body: { title: next[locale] },
    },
  )
  scene.touch(key)
  if (expected.refusals.length > 0)
    return scene.checkRefused(`${name} saves`, answer, expected.refusals)
  check(`${name} saves`, answer.status, 200)
  scene.move(key, expected.model)
}

type Asked = { readonly isStale: boolean; readonly isRepeated: boolean }

/** Somebody does a verb to a text. */
export const playVerb = async (
  scene: Scene,
  { isRepeated, isStale, key, name, verb }: Asked & { key: string; name: string; verb: Verb },
): Promise<void> => {
  const model = scene.model(key)
  const seen = scene.seen(key, isStale)
  const input = inputFor(scene.stage, model)
  const body = { ...input, expected: scene.sent(key, seen) }
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
  const decision = ask(model, name, verb, input, seen)
  if (!decision.isAllowed) return scene.checkRefused(what, answer, decision.refusals)
  check(what, [answer.status, codeOf(answer.body)], [200, undefined])
  count(scene.stage, verb)
  scene.move(key, act(model, decision))
  const { sequence } = scene.model(key).document
  const made = answer.body.newPressLink as { link: number; path: string } | undefined
  check(`the link of ${verb}`, made?.link, verb === 'make-press-link' ? sequence : undefined)
  if (made !== undefined) {
    scene.links.push({ key, link: made.link, token: made.path.replace('/press/', '') })
    scene.earliest = scene.stage.clock
  }
  if (!isRepeated) return
  const again = await send()
  check(`${what} once more`, again.body.sequence, sequence)
  check(`${what} once more tells no secret`, again.body.newPressLink, undefined)
}

/** Somebody says who of the house sees a text, or that all do. */
export const playLimit = async (
  scene: Scene,
  { document, hasReason, isRepeated, isStale, people, roles, verb, who }: StepOf<'limit'>,
): Promise<void> => {
  const { stage } = scene
  const [key, name] = [scene.keyAt(document), nameAt(who)]
  const model = scene.model(key)
  const seen = scene.seen(key, isStale)
  const names = people.map(nameAt)
  const reason = hasReason ? { reason: 'Because of what stands in it.' } : {}
  const named = verb === 'limit-access' ? { roles } : {}
  const ids = names.flatMap((one) => stage.accounts.get(one)?.id ?? [])
  const body = {
    expected: scene.sent(key, seen),
    ...reason,
    ...named,
    ...(verb === 'limit-access' ? { people: ids } : {}),
  }
  const send = senderOf(scene, { key, name, verb, isRepeated, body })
  const answer = await send()
  const what = `${name} does ${verb}`
  scene.touch(key)
  if (isStranger(scene, name)) return scene.checkRefused(what, answer, [{ code: 'role-missing' }])
  const input = { ...reason, ...named, ...(verb === 'limit-access' ? { people: names } : {}) }
  const decision = askAccess(model, name, verb, input, seen)
  if (!decision.isAllowed) return scene.checkRefused(what, answer, decision.refusals)
  check(what, [answer.status, codeOf(answer.body)], [200, undefined])
  count(stage, verb)
  scene.move(key, act(model, decision))
  if (isRepeated)
    check(`${what} once more`, (await send()).body.sequence, model.document.sequence + 1)
}

/** Somebody outside opens one of the press links of this history. */
export const playOpen = async (scene: Scene, { pick }: StepOf<'open'>): Promise<void> => {
  const { length } = scene.links
  const link = scene.links[(pick + length) % Math.max(1, length)]
  if (link === undefined) return
  const model = scene.model(link.key)
  const [made, ...since] = model.events.slice(link.link - 1)
  if (made === undefined) throw new Error(`The rules know no event #${link.link} of ${link.key}.`)
  const kind = pressLinkState(model.document, made, since, model.now)
  const opened = await openPressLink(scene.stage.product.payload, link.token)
  check('an opened press link', opened.kind, kind)
  count(scene.stage, `press link: ${kind}`)
  if (opened.kind !== 'open') return
  const shown = Object.fromEntries(
    opened.texts.map(({ content, locale }) => [locale, content.title]),
  )
  const { en, zh } = model.texts
  check('the text behind a press link', shown, zh === null ? { en } : { en, zh })
  scene.opened(link)
}
