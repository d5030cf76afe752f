import { eventTypes, type EventDetails, type LedgerEvent, type PublicEvent } from './event.js'

type Test = (value: unknown) => boolean

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText: Test = (value) => typeof value === 'string'
const isFlag: Test = (value) => typeof value === 'boolean'
const isCount: Test = (value) => Number.isSafeInteger(value)
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText)
const isWords: Test = (value) =>
  isText(value) || (isRecord(value) && Object.values(value).every(isText))
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value)

const isPinned: Test = (value) =>
  isRecord(value) && isText(value.document) && orNull(isText)(value.fingerprint)

const isNeeds: Test = (value) =>
  isCount(value) || (isRecord(value) && Object.values(value).every(isCount))

const isStages: Test = (value) =>
  Array.isArray(value) &&
  value.every(
    (round) =>
      Array.isArray(round) &&
      round.every((stage) => isRecord(stage) && isText(stage.name) && isNeeds(stage.needs)),
  )

const isFinding: Test = (value) =>
  isRecord(value) &&
  isText(value.check) &&
  (value.severity === 'error' || value.severity === 'warning') &&
  isWords(value.message) &&
  [value.field, value.locale].every((part) => part === undefined || isText(part))

const isResults: Test = (value) =>
  isRecord(value) &&
  isTexts(value.ran) &&
  Array.isArray(value.findings) &&
  value.findings.every(isFinding)

const isRefusal: Test = (value) =>
  isRecord(value) &&
  isText(value.code) &&
  [value.field, value.locale, value.document].every((part) => part === undefined || isText(part)) &&
  (value.params === undefined ||
    (isRecord(value.params) && Object.values(value.params).every(isText)))

const details: Record<keyof EventDetails, Test> = {
  version: isText,
  brought: isTexts,
  hasUnknownAuthor: isFlag,
  approvalsNeeded: isCount,
  stages: isStages,
  rules: isText,
  checks: isResults,
  stage: isText,
  group: isText,
  kind: isText,
  changeNote: orNull(isWords),
  noteHash: orNull(isText),
  isComplete: isFlag,
  request: isText,
  requestHash: isText,
  release: isText,
  members: (value) => Array.isArray(value) && value.every(isPinned),
  at: isText,
  timeZone: isText,
  isForced: isFlag,
  dueAt: orNull(isText),
  assignee: isText,
  remindAt: isText,
  escalateAt: isText,
  until: isText,
  failures: (value) => Array.isArray(value) && value.every(isRefusal),
  redirectTo: orNull(isText),
  evenIfReferred: isFlag,
  slug: orNull(isText),
  languages: isTexts,
  amends: isCount,
  formerNote: orNull(isWords),
  recipient: isText,
  expiresAt: isText,
  secretHash: isText,
  link: isCount,
  author: isText,
  people: isTexts,
  isOverride: isFlag,
  roles: isTexts,
  groups: isTexts,
  changed: isText,
  before: orNull(isText),
}

const isDetails: Test = (value) =>
  isRecord(value) &&
  Object.entries(value).every(
    ([name, part]) => details[name as keyof EventDetails]?.(part) === true,
  )

const columns: Record<keyof LedgerEvent, Test> = {
  format: (value) => value === 1,
  document: isText,
  sequence: isCount,
  type: (value) => eventTypes.some((type) => type === value),
  actor: isText,
  role: isText,
  at: isText,
  fingerprint: orNull(isText),
  schema: orNull(isText),
  publicNumber: orNull(isCount),
  reason: orNull(isWords),
  details: isDetails,
  previous: isText,
}

const isMember: Test = (value) =>
  isRecord(value) &&
  isText(value.document) &&
  isCount(value.sequence) &&
  orNull(isText)(value.fingerprint)

const publicColumns: Record<keyof PublicEvent, Test> = {
  format: columns.format,
  number: isCount,
  type: columns.type,
  at: isText,
  members: (value) => Array.isArray(value) && value.every(isMember),
  previous: isText,
}

const fits = (tests: Readonly<Record<string, Test>>, value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).every((name) => name in tests) &&
  Object.entries(tests).every(([name, test]) => test(value[name]))

/** Whether a value read from a row has the form of an event; what has not is never folded. */
export const isLedgerEvent = (value: unknown): value is LedgerEvent => fits(columns, value)

/** The same for an event of the public ledger. */
export const isPublicEvent = (value: unknown): value is PublicEvent => fits(publicColumns, value)
