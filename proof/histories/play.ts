import { isDeepStrictEqual } from 'node:util'
import type { Role } from '../../src/domain/policy/roles.js'
import { statusOf, type Refusal } from '../../src/domain/refusals/refusals.js'
import type { VerbInput } from '../../src/domain/workflow/request.js'
import { isReadable } from '../../src/domain/workflow/states.js'
import { verbs, type Verb } from '../../src/domain/workflow/verbs.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { runDue } from '../../src/plugin/schedule/runDue.js'
import { codeOf } from '../../tests/support/codeOf.js'
import type { Answer, Product } from '../../tests/support/product.js'
import type { openDelivery } from '../../tests/support/publicView.js'
import { chineseTexts, englishTexts, people, type History, type Step } from './history.js'
import {
  act,
  ask,
  comeDue,
  edit,
  nameOf,
  openModel,
  wear,
  type Model,
  type Texts,
} from './model.js'

type Account = { readonly id: string; readonly token: string }

/** The product that histories are played on, one after another. */
export type Stage = {
  readonly product: Product
  readonly delivery: Awaited<ReturnType<typeof openDelivery>>
  readonly accounts: ReadonlyMap<string, Account>
  readonly administrator: string
  /** Milliseconds; the product's clock. */
  clock: number
  people: Model['people']
  lastPublicAt: string
  /** What each content was called by the product, and by us. */
  readonly fingerprints: Map<string, string>
  /** How often each kind of event happened, and each refusal. */
  readonly seen: Map<string, number>
}

const sentence = 'Because the minister asked for it in the morning.'

const check = (what: string, found: unknown, expected: unknown): void => {
  if (isDeepStrictEqual(found, expected)) return
  throw new Error(
    `${what}: the product says ${JSON.stringify(found)}, the rules say ${JSON.stringify(expected)}`,
  )
}

const count = (stage: Stage, what: string): void => {
  stage.seen.set(what, (stage.seen.get(what) ?? 0) + 1)
}

const now = (stage: Stage): string => new Date(stage.clock).toISOString()

const nameAt = (place: number): string => people[place]?.name ?? ''

/** Everybody wears the hats of their first day again. */
const dress = async (stage: Stage): Promise<void> => {
  for (const { name, roles } of people) await giveHats(stage, name, roles)
}

const giveHats = async (stage: Stage, name: string, roles: readonly Role[]): Promise<void> => {
  const person = stage.people.get(name)
  if (isDeepStrictEqual([...(person?.roles ?? [])], [...roles])) return
  const answer = await stage.product.send('PATCH', `/api/users/${stage.accounts.get(name)?.id}`, {
    as: stage.administrator,
    body: { roles },
  })
  check('giving hats', answer.status, 200)
  stage.people = new Map(stage.people).set(
    name,
    wear(person, name, roles, 'administrator', now(stage)),
  )
}

/** Plays one history on a new text and compares with the rules after each step. */
export const play = async (stage: Stage, { looker, steps }: History): Promise<void> => {
  await dress(stage)
  const scene = new Scene(stage, nameAt(looker))
  await scene.begin()
  for (const step of steps) {
    await scene.take(step)
    await scene.compare()
  }
}

class Scene {
  private model: Model
  private id = ''
  private slug = ''
  /** Before the last event, for whoever looked too early. */
  private before = { sequence: 0, fingerprint: null as string | null }

  constructor(
    private readonly stage: Stage,
    private readonly looker: string,
  ) {
    this.model = openModel(now(stage), stage.lastPublicAt, stage.people)
  }

  private tokenOf(name: string): string {
    return this.stage.accounts.get(name)?.token ?? ''
  }

  private fingerprintOf(name: string | null): string | null {
    return name === null ? null : (this.stage.fingerprints.get(`${this.id} ${name}`) ?? null)
  }

  async begin(): Promise<void> {
    const author = nameAt(0)
    const texts: Texts = { en: englishTexts[0] ?? '', zh: null }
    const made = await this.stage.product.send('POST', '/api/topics?draft=true&locale=en', {
      as: this.tokenOf(author),
      body: { title: texts.en },
    })
    check('making a text', made.status, 201)
    this.id = String(made.body.doc.id)
    this.slug = made.body.doc.slug
    this.model = edit(this.model, author, texts).model
    await this.compare()
  }

  async take(step: Step): Promise<void> {
    this.model = { ...this.model, now: now(this.stage), people: this.stage.people }
    switch (step.kind) {
      case 'edit':
        return this.edit(nameAt(step.who), step.locale, step.text)
      case 'verb':
        return this.verb(nameAt(step.who), step.verb, step)
      case 'possible':
        return this.possible(step.pick)
      case 'hat':
        return this.hat(nameAt(step.who), step.role)
      case 'clock':
        this.stage.clock += step.milliseconds
        return this.comeDue()
    }
  }

  private async hat(name: string, role: Role): Promise<void> {
    const worn = this.stage.people.get(name)?.roles ?? []
    const next = worn.includes(role) ? worn.filter((one) => one !== role) : [...worn, role]
    await giveHats(this.stage, name, next)
    this.model = { ...this.model, people: this.stage.people }
  }

  private async edit(name: string, locale: 'en' | 'zh', place: number): Promise<void> {
    const { texts } = this.model
    const next: Texts =
      locale === 'en'
        ? { ...texts, en: englishTexts[place] ?? '' }
        : { ...texts, zh: chineseTexts[place] ?? null }
    const expected = edit(this.model, name, next)
    const answer = await this.stage.product.send(
      'PATCH',
      `/api/topics/${this.id}?draft=true&locale=${locale}`,
      { as: this.tokenOf(name), body: { title: next[locale] } },
    )
    if (expected.refusals.length > 0) this.checkRefused(`${name} saves`, answer, expected.refusals)
    else {
      check(`${name} saves`, answer.status, 200)
      this.move(expected.model)
    }
  }

  /** Whatever was scheduled and is due by now goes out, or does not, in the product and by the rules. */
  private async comeDue(): Promise<void> {
    this.model = { ...this.model, now: now(this.stage) }
    const next = comeDue(this.model)
    const subject = { kind: 'collection', slug: 'topics', id: this.id } as const
    const outcome = await runDue(this.stage.product.payload, subject)
    const type =
      outcome.kind === 'published' || outcome.kind === 'failed' ? outcome.event.type : null
    check('what came due', type, next?.type ?? null)
    if (next === null) return
    count(this.stage, `due: ${next.type}`)
    this.move(next.model)
  }

  private input(): VerbInput {
    const amends = this.model.document.changeNotes.at(-1)?.sequence
    return {
      comment: sentence,
      reason: sentence,
      changeNote: sentence,
      // Far enough to be scheduled, near enough to come due within a history.
      at: new Date(this.stage.clock + 20_000).toISOString(),
      ...(amends === undefined ? {} : { amends }),
    }
  }

  private async verb(
    name: string,
    verb: Verb,
    how: { isStale: boolean; isRepeated: boolean },
  ): Promise<void> {
    const { sequence, fingerprint } = this.model.document
    const seen = how.isStale ? this.before : { sequence, fingerprint }
    const input = this.input()
    const decision = ask(this.model, name, verb, input, seen)
    const send = () =>
      this.stage.product.send('POST', `/api/topics/${this.id}/workflow/${verb}`, {
        as: this.tokenOf(name),
        body: {
          ...input,
          expected: {
            sequence: seen.sequence,
            fingerprint: this.fingerprintOf(seen.fingerprint),
          },
        },
        headers: how.isRepeated ? { 'Idempotency-Key': key } : {},
      })
    const key = `${this.id} ${sequence} ${verb} ${name}`
    const answer = await send()
    const what = `${name} does ${verb}`
    // An account without a hat is a stranger: it is told nothing about the text.
    if ((this.stage.people.get(name)?.roles ?? []).length === 0)
      return this.checkRefused(what, answer, [{ code: 'role-missing' }])
    if (!decision.isAllowed) return this.checkRefused(what, answer, decision.refusals)
    check(what, [answer.status, codeOf(answer.body)], [200, undefined])
    this.move(act(this.model, decision))
    if (how.isRepeated) check(`${what} once more`, (await send()).body.sequence, sequence + 1)
  }

  private async possible(pick: number): Promise<void> {
    const { sequence, fingerprint, schedule } = this.model.document
    // What was promised for a time mostly sees that time come.
    if (schedule !== null && pick % 3 > 0) {
      this.stage.clock = Math.max(this.stage.clock, Date.parse(schedule.at))
      return this.comeDue()
    }
    const tried = verbs.filter((verb) => verb !== 'archive' && verb !== 'amend-note')
    const turned = [...tried.slice(pick % tried.length), ...tried.slice(0, pick % tried.length)]
    for (const verb of turned)
      for (const [offset] of people.entries()) {
        const name = nameAt((pick + offset) % people.length)
        const seen = { sequence, fingerprint }
        if (ask(this.model, name, verb, this.input(), seen).isAllowed)
          return this.verb(name, verb, { isStale: false, isRepeated: pick % 7 === 0 })
      }
  }

  private checkRefused(what: string, answer: Answer, refusals: readonly Refusal[]): void {
    const { body } = answer
    const errors = (body.errors?.[0]?.data?.errors ?? body.errors ?? []) as { code: string }[]
    const codes = errors.map(({ code }) => code)
    check(
      what,
      [answer.status, codes.sort()],
      [statusOf(refusals), refusals.map(({ code }) => code).sort()],
    )
    for (const { code } of refusals) count(this.stage, code)
  }

  private move(next: Model): void {
    const { sequence, fingerprint } = this.model.document
    if (next.document.sequence > sequence) {
      this.before = { sequence, fingerprint }
      count(this.stage, next.document.sequence === 1 ? 'edited' : 'event')
    }
    this.stage.lastPublicAt = next.lastPublicAt
    this.model = next
  }

  private look(as: string): Promise<Answer> {
    return this.stage.product.send('GET', `/api/topics/${this.id}/workflow`, { as })
  }

  /** What the product says of the text, to somebody who looks and to the public. */
  async compare(): Promise<void> {
    const isStranger = (this.stage.people.get(this.looker)?.roles ?? []).length === 0
    const own = await this.look(this.tokenOf(this.looker))
    check('looking', own.status, isStranger ? 403 : 200)
    if (!isStranger) check('verbs', this.verbsShown(own.body.verbs), this.verbsExpected())
    // Strangers see nothing, and the text is where it is all the same.
    this.compareState((isStranger ? await this.look(this.stage.administrator) : own).body)
    await this.comparePublic()
  }

  private compareState(body: Answer['body']): void {
    const { document, texts } = this.model
    const ids = (deeds: readonly { person: string }[]) =>
      deeds.map(({ person }) => this.stage.accounts.get(person)?.id).sort()
    const idsOf = (accounts: readonly Account[]) => accounts.map(({ id }) => id).sort()
    check('the sequence', body.sequence, document.sequence)
    check('the working text', body.working.state, document.working.state)
    check('the public text', body.public.state, document.public.state)
    check('approvals', idsOf(body.approvals), ids(document.approvals))
    check('contributors', idsOf(body.contributors), ids(document.contributors))
    check('debts', body.debts.length, document.debts.length)
    this.checkFingerprint(body.fingerprint, nameOf(texts))
  }

  private verbsShown(shown: { verb: string; allowed: boolean }[]): string[] {
    return shown.filter(({ allowed }) => allowed).map(({ verb }) => verb)
  }

  private verbsExpected(): string[] {
    const { sequence, fingerprint } = this.model.document
    const seen = { sequence, fingerprint }
    const input = { ...this.input(), author: 'somebody', evenIfReferred: true }
    const model = { ...this.model, now: now(this.stage), people: this.stage.people }
    return verbs.filter((verb) => ask(model, this.looker, verb, input, seen).isAllowed)
  }

  /** One content, one fingerprint, and the other way round. */
  private checkFingerprint(found: string, name: string): void {
    const key = `${this.id} ${name}`
    const known = this.stage.fingerprints.get(key)
    if (known !== undefined) return check('the fingerprint', found, known)
    for (const [other, fingerprint] of this.stage.fingerprints)
      if (other.startsWith(this.id))
        check(`the fingerprint of ${other}`, fingerprint === found, false)
    this.stage.fingerprints.set(key, found)
  }

  private async comparePublic(): Promise<void> {
    const { document, shown } = this.model
    for (const locale of ['en', 'zh'] as const) {
      const answer = await this.stage.delivery.get(`/v1/topics/${this.slug}?locale=${locale}`)
      const body = (await answer.json()) as {
        title: string
        notice?: unknown
        disclaimer?: unknown
      }
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
}

/** Opens the stage: five people and an administrator on a product whose clock we hold. */
export const openStage = async (product: Product, delivery: Stage['delivery']): Promise<Stage> => {
  const stage: Stage = {
    product,
    delivery,
    accounts: new Map(),
    administrator: '',
    clock: Date.parse('2026-11-01T09:00:00.000Z'),
    people: new Map(),
    lastPublicAt: '',
    fingerprints: new Map(),
    seen: new Map(),
  }
  Object.assign(runtimeOf(product.payload), { now: () => now(stage) })
  const accounts = new Map<string, Account>()
  for (const { name, roles } of people) {
    const token = await product.person(name, ...roles)
    const { body } = await product.send('GET', '/api/users/me', { as: token })
    accounts.set(name, { id: String(body.user.id), token })
    stage.people = new Map(stage.people).set(
      name,
      wear(undefined, name, roles, 'system', now(stage)),
    )
  }
  const administrator = await product.person('administrator', 'administrator')
  return Object.assign(stage, { accounts, administrator })
}
