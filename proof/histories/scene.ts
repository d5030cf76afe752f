import type { Refusal } from '../../src/domain/refusals/Refusal.js'
import { statusOf } from '../../src/domain/refusals/refusals.js'
import type { Expectation } from '../../src/domain/workflow/request.js'
import type { Answer } from '../../tests/support/product.js'
import { compare } from './compare.js'
import { compareRelease } from './compareRelease.js'
import { documents, englishTexts } from './history.js'
import { edit, openModel, type Model, type Texts } from './model.js'
import type { Office, ReleaseModel } from './releaseModel.js'
import { check, count, nameAt, now, setRules, tokenOf, type Stage } from './stage.js'

/** A press link as somebody outside has it. */
export type Link = { readonly key: string; readonly link: number; readonly token: string }

const nothing: Expectation = { sequence: 0, fingerprint: null }

/** Who makes each text, by their place. */
const authors = [0, 1, 4] as const

/** One history as it is played: what the rules say of it by now, and what was seen of the product. */
export class Scene {
  office: Office = { texts: new Map(), release: null }
  readonly links: Link[] = []
  /** The clock does not go back behind what somebody outside saw by it. */
  earliest = 0
  private rules: Model['rules']
  private readonly slugs = new Map<string, string>()
  private readonly openings = new Map<string, Map<number, number>>()
  /** Before the last event of a text or a release, for whoever looked too early. */
  private readonly before = new Map<string, Expectation>()
  private readonly touched = new Set<string>()

  constructor(
    readonly stage: Stage,
    private readonly looker: string,
    hasStages: boolean,
  ) {
    this.rules = setRules(stage, hasStages)
  }

  /** Makes the texts of the history, each by another. */
  async begin(): Promise<void> {
    for (let place = 0; place < documents; place += 1) {
      const author = nameAt(authors[place] ?? 0)
      const texts: Texts = { en: englishTexts[0] ?? '', zh: null }
      const made = await this.stage.product.send('POST', '/api/topics?draft=true&locale=en', {
        as: tokenOf(this.stage, author),
        body: { title: texts.en },
      })
      check('making a text', made.status, 201)
      const key = `topics/${made.body.doc.id}`
      this.slugs.set(key, made.body.doc.slug)
      const { lastPublicAt, people } = this.stage
      const empty = openModel(now(this.stage), lastPublicAt, people, this.rules)
      this.move(key, edit(empty, author, texts).model)
    }
    await this.compare()
  }

  /** What changes without any text: the clock, people, the latest public event, the rules. */
  refresh(rules = this.rules): void {
    this.rules = rules
    const { lastPublicAt, people } = this.stage
    const around = { now: now(this.stage), lastPublicAt, people, rules }
    const texts = [...this.office.texts].map(
      ([key, model]) => [key, { ...model, ...around }] as const,
    )
    this.office = { ...this.office, texts: new Map(texts) }
  }

  keyAt(place: number): string {
    return [...this.office.texts.keys()][place] ?? ''
  }

  model(key: string): Model {
    const model = this.office.texts.get(key)
    if (model === undefined) throw new Error(`There is no ${key} in this history.`)
    return model
  }

  /** What somebody quotes who has just looked, or who looked one event earlier. */
  seen(key: string, isStale: boolean): Expectation {
    const { fingerprint, sequence } = this.stateOf(key)
    return isStale ? (this.before.get(key) ?? nothing) : { sequence, fingerprint }
  }

  /** The same, with what the product calls that content. */
  sent(key: string, { fingerprint, sequence }: Expectation): Expectation {
    const known = this.stage.fingerprints.get(`${key} ${fingerprint}`)
    return { sequence, fingerprint: fingerprint === null ? null : (known ?? null) }
  }

  /** A text has moved on, or was tried to be moved. */
  move(key: string, next: Model): void {
    this.remember(key, next.document)
    this.stage.lastPublicAt = next.lastPublicAt
    this.office = { ...this.office, texts: new Map(this.office.texts).set(key, next) }
    this.refresh()
  }

  /** A release has moved on, and its members with it. */
  moveTogether({ release, texts }: Office): void {
    if (release !== null) this.remember(release.key, release.state)
    this.office = { ...this.office, release }
    for (const [key, model] of texts)
      if (model.document.sequence !== this.office.texts.get(key)?.document.sequence)
        this.move(key, model)
  }

  touch(key: string): void {
    this.touched.add(key)
  }

  /** Somebody outside read a text by a press link. */
  opened({ key, link }: Link): void {
    const times = this.openings.get(key) ?? new Map<number, number>()
    this.openings.set(key, times.set(link, (times.get(link) ?? 0) + 1))
    this.touch(key)
    this.earliest = this.stage.clock
  }

  /** What the product says of whatever was touched, against what the rules say. */
  async compare(isAll = false): Promise<void> {
    const { looker, office, stage } = this
    const { release } = office
    const first = this.keyAt(0)
    for (const [key, model] of office.texts) {
      const isAsked = isAll || this.touched.has(key) || (this.touched.size === 0 && key === first)
      if (!isAsked) continue
      const openings = this.openings.get(key) ?? new Map<number, number>()
      const slug = this.slugs.get(key) ?? ''
      await compare({ id: key.split('/')[1] ?? '', looker, model, openings, slug, stage })
    }
    const isOfRelease = isAll || [...this.touched].some((key) => this.isIn(release, key))
    if (release !== null && isOfRelease) await compareRelease({ looker, office, release, stage })
    this.touched.clear()
  }

  checkRefused(what: string, answer: Answer, refusals: readonly Refusal[]): void {
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

  private isIn(release: ReleaseModel | null, key: string): boolean {
    return release !== null && (release.key === key || release.listed.includes(key))
  }

  private stateOf(key: string): Expectation {
    const { release } = this.office
    return release?.key === key ? release.state : this.model(key).document
  }

  private remember(key: string, next: Expectation): void {
    this.touch(key)
    const { release, texts } = this.office
    const last = release?.key === key ? release.state : texts.get(key)?.document
    if (next.sequence === (last?.sequence ?? 0)) return
    if (last !== undefined)
      this.before.set(key, { sequence: last.sequence, fingerprint: last.fingerprint })
    count(this.stage, 'event')
  }
}
