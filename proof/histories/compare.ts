import { isCourtesy } from '../../src/domain/courtesy/courtesies.js'
import { matterOf } from '../../src/domain/courtesy/matterOf.js'
import { isReadable } from '../../src/domain/workflow/states.js'
import { allVerbs, type AnyVerb } from '../../src/plugin/acts/anyVerb.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import type { Answer } from '../../tests/support/product.js'
import { compareCourtesies } from './compareCourtesies.js'
import { compareDoors } from './compareDoors.js'
import { inputFor } from './inputFor.js'
import type { Looked } from './Looked.js'
import { ask, askCourtesy, isHiddenFrom, nameOf } from './model.js'
import { check, now, tokenOf, type Account } from './stage.js'

const look = ({ id, stage }: Looked, as: string | undefined): Promise<Answer> =>
  stage.product.send('GET', `/api/topics/${id}/workflow`, { as })

const verbsShown = (shown: { verb: string; allowed: boolean }[]): string[] =>
  shown.filter(({ allowed }) => allowed).map(({ verb }) => verb)

const verbsExpected = ({ looker, model, stage }: Looked): AnyVerb[] => {
  const { sequence, fingerprint } = model.document
  const expected = { sequence, fingerprint }
  const input = { ...inputFor(stage, model), author: 'somebody', evenIfReferred: true }
  const today = { ...model, now: now(stage), people: stage.people }
  const { calendar } = runtimeOf(stage.product.payload).options
  const group = matterOf(model.document) === 'write' ? 'press-officer' : 'approver'
  const courteous = { calendar, expected, input: { group, reason: 'Because.' } }
  return allVerbs.filter((verb) =>
    isCourtesy(verb)
      ? askCourtesy(today, looker, verb, courteous).isAllowed
      : ask(today, looker, verb, input, expected).isAllowed,
  )
}

/** One content, one fingerprint, and the other way round. */
const compareFingerprint = ({ id, model, stage }: Looked, found: string): void => {
  const key = `topics/${id} ${nameOf(model.texts)}`
  const known = stage.fingerprints.get(key)
  if (known !== undefined) return check('the fingerprint', found, known)
  for (const [other, fingerprint] of stage.fingerprints)
    if (other.startsWith(`topics/${id} `))
      check(`the fingerprint of ${other}`, fingerprint === found, false)
  stage.fingerprints.set(key, found)
}

const compareState = (looked: Looked, body: Answer['body']): void => {
  const { document } = looked.model
  const ids = (deeds: readonly { person: string }[]) =>
    deeds.map(({ person }) => looked.stage.accounts.get(person)?.id).sort()
  const idsOf = (accounts: readonly Account[]) => accounts.map(({ id }) => id).sort()
  check('the sequence', body.sequence, document.sequence)
  check('the working text', body.working.state, document.working.state)
  check('the public text', body.public.state, document.public.state)
  check('approvals', idsOf(body.approvals), ids(document.approvals))
  check('contributors', idsOf(body.contributors), ids(document.contributors))
  check('debts', body.debts.length, document.debts.length)
  compareDoors(looked, body)
  compareCourtesies(looked, body)
  compareFingerprint(looked, body.fingerprint)
}

type PublicText = { title: string; notice?: unknown; disclaimer?: unknown }

const comparePublic = async ({ model, slug, stage }: Looked): Promise<void> => {
  const { document, shown } = model
  for (const locale of ['en', 'zh'] as const) {
    const answer = await stage.delivery.get(`/v1/topics/${slug}?locale=${locale}`)
    const body = (await answer.json()) as PublicText
    const text = shown?.[locale] ?? null
    if (isReadable(document.public.state) && text !== null) {
      check(`the public text in ${locale}`, [answer.status, body.title], [200, text])
      check('the disclaimer', body.disclaimer !== undefined, locale === 'en')
      check('the notice', body.notice !== undefined, document.public.state === 'withdrawn')
    } else if (document.public.state === 'gone' && document.public.languages.includes(locale))
      check(`what is gone in ${locale}`, answer.status, 410)
    else check(`what is not public in ${locale}`, answer.status, 404)
  }
}

/** Somebody of the house by whose eyes the text can be seen; nobody, where all of those left. */
const eyesFor = ({ looker, model, stage }: Looked): string | undefined =>
  [looker, ...stage.people.keys()].find(
    (name) => (stage.people.get(name)?.roles ?? []).length > 0 && !isHiddenFrom(model, name),
  )

/** What the product says of the text, to somebody who looks and to the public. */
export const compare = async (looked: Looked): Promise<void> => {
  const { looker, model, stage } = looked
  const isStranger = (stage.people.get(looker)?.roles ?? []).length === 0
  const own = await look(looked, tokenOf(stage, looker))
  check('looking', own.status, isStranger ? 403 : isHiddenFrom(model, looker) ? 404 : 200)
  if (own.status === 200) check('verbs', verbsShown(own.body.verbs), verbsExpected(looked))
  // Some see nothing, and the text is where it is all the same.
  const eyes = eyesFor(looked)
  if (eyes !== undefined) {
    const seen = eyes === looker ? own : await look(looked, tokenOf(stage, eyes))
    compareState(looked, seen.body)
  }
  await comparePublic(looked)
}
