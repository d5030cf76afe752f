import type { Payload } from 'payload'
import type { FieldList } from '../../domain/fingerprint/fieldList.js'
import type { EventType } from '../../domain/ledger/event.js'
import type { ResolvedRules } from '../collectionRules.js'
import type { ResolvedOptions } from '../options.js'
import { fieldListOf } from '../schema/fieldListOf.js'
import type { Subject } from './subject.js'

/** What is told after a commit. */
export type Committed = {
  readonly document: string
  readonly type: EventType
  readonly publicNumber: number | null
}

/** What the plugin keeps beside one Payload instance. */
export type Runtime = {
  readonly options: ResolvedOptions
  /** ISO 8601, UTC, milliseconds. */
  readonly now: () => string
  readonly listeners: Set<(committed: Committed) => void>
  readonly fieldLists: Map<string, FieldList>
}

/** Where the options travel in Payload's config; Symbol.for, since bundlers may load this file twice. */
export const optionsKey = 'communique'
const runtimeKey = Symbol.for('communique.runtime')

type Holder = { [runtimeKey]?: Runtime }

const optionsIn = (payload: Payload): ResolvedOptions => {
  const options = payload.config.custom?.[optionsKey] as ResolvedOptions | undefined
  if (options === undefined) throw new Error('The plugin communique() is not in this config.')
  return options
}

/** The runtime of a Payload instance; made on first use. */
export const runtimeOf = (payload: Payload): Runtime => {
  const holder = payload as Payload & Holder
  holder[runtimeKey] ??= {
    options: optionsIn(payload),
    now: () => new Date().toISOString(),
    listeners: new Set(),
    fieldLists: new Map(),
  }
  return holder[runtimeKey]
}

/** The rule set of a governed document; null when the workflow does not govern it. */
export const rulesOf = (payload: Payload, subject: Subject): ResolvedRules | null => {
  const { options } = runtimeOf(payload)
  const rules = subject.kind === 'global' ? options.globals : options.collections
  // A name such as `constructor` is none of ours, though every object has it.
  return Object.hasOwn(rules, subject.slug) ? (rules[subject.slug] ?? null) : null
}

/** Payload's own description of the collection or global. */
export const configOf = (payload: Payload, subject: Subject) => {
  const config =
    subject.kind === 'global'
      ? payload.config.globals.find((global) => global.slug === subject.slug)
      : payload.collections[subject.slug as keyof typeof payload.collections]?.config
  if (config === undefined) throw new Error(`There is no ${subject.kind} ${subject.slug}.`)
  return config
}

/** Today's field list of a governed document. */
export const fieldsOf = (payload: Payload, subject: Subject): FieldList => {
  const { fieldLists } = runtimeOf(payload)
  const key = `${subject.kind}/${subject.slug}`
  const known = fieldLists.get(key) ?? fieldListOf(configOf(payload, subject).flattenedFields)
  fieldLists.set(key, known)
  return known
}
