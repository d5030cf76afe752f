import { statusOf, type Refusal } from '../../src/domain/refusals/refusals.js'
import type { Role } from '../../src/domain/policy/roles.js'
import { verbs, type Verb } from '../../src/domain/workflow/verbs.js'
import { runDue } from '../../src/plugin/schedule/runDue.js'
import { codeOf } from '../../tests/support/codeOf.js'
import type { Answer } from '../../tests/support/product.js'
import { compare } from './compare.js'
import { chineseTexts, englishTexts, people, type History, type Step } from './history.js'
import { inputFor } from './inputFor.js'
import { act, ask, comeDue, edit, openModel, type Model, type Texts } from './model.js'
import { check, count, dress, giveHats, nameAt, now, type Stage } from './stage.js'

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

  /** What the product says of the text, against what the rules say. */
  compare(): Promise<void> {
    const { id, looker, model, slug, stage } = this
    return compare({ id, looker, model, slug, stage })
  }

  private async verb(
    name: string,
    verb: Verb,
    how: { isStale: boolean; isRepeated: boolean },
  ): Promise<void> {
    const { sequence, fingerprint } = this.model.document
    const seen = how.isStale ? this.before : { sequence, fingerprint }
    const input = inputFor(this.stage, this.model)
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
        if (ask(this.model, name, verb, inputFor(this.stage, this.model), seen).isAllowed)
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
}
