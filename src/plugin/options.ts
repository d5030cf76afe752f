import type { Language } from '../domain/languages/languages.js'
import { faultOfBlackout, type Blackout } from '../domain/calendar/blackout.js'
import {
  defaultCalendar,
  faultOfCalendar,
  type WorkingCalendar,
} from '../domain/calendar/workingCalendar.js'
import type { Role } from '../domain/policy/roles.js'

/** The rule set of one governed collection or global. Four eyes is not among them: it always holds. */
export type CollectionRules = {
  /**
   * Languages that must be there when a text is submitted.
   * @default ['en']
   */
  requiredLanguages?: readonly Language[]
  /**
   * Whether an approver may withdraw or unpublish it; site settings stay up for good.
   * @default true
   */
  canBeTakenDown?: boolean
  /**
   * How many approvals by different people a text needs.
   * @default 1
   */
  approvals?: number
  /**
   * Who drafts and submits; approvers may always edit (and then no longer approve).
   * @default ['press-officer']
   */
  authors?: readonly Role[]
}

/** What a project says to `communique()`. */
export type CommuniqueOptions = {
  /** The collections under the workflow, by slug; `{}` means the defaults of {@link CollectionRules}. */
  collections?: Record<string, CollectionRules>
  /** The globals under the workflow, by slug. */
  globals?: Record<string, CollectionRules>
  /** Folder for stored files; they lie under `media/` in it. */
  dataDir: string
  /**
   * The auth collection of the people who write and decide; its documents carry `roles`.
   * @default 'users'
   */
  users?: string
  /**
   * When the house works; due times of assignments are counted in its hours.
   * @default Monday to Friday, 09:00 to 12:00 and 13:30 to 17:30 in UTC, without holidays
   */
  calendar?: Partial<WorkingCalendar>
  /**
   * Times in which nothing goes out by itself, and by hand only on confirmation.
   * @default none
   */
  blackouts?: readonly Blackout[]
}

/** The options with every default filled in; nothing below `communique()` sees raw options. */
export type ResolvedOptions = {
  readonly collections: Readonly<Record<string, Required<CollectionRules>>>
  readonly globals: Readonly<Record<string, Required<CollectionRules>>>
  readonly dataDir: string
  readonly users: string
  readonly calendar: WorkingCalendar
  readonly blackouts: readonly Blackout[]
}

const resolveRules = (rules: CollectionRules): Required<CollectionRules> => ({
  requiredLanguages: rules.requiredLanguages ?? ['en'],
  canBeTakenDown: rules.canBeTakenDown ?? true,
  approvals: rules.approvals ?? 1,
  authors: rules.authors ?? ['press-officer'],
})

const resolveAll = (all: Record<string, CollectionRules> = {}) =>
  Object.fromEntries(Object.entries(all).map(([slug, rules]) => [slug, resolveRules(rules)]))

const resolveCalendar = (calendar: Partial<WorkingCalendar> = {}): WorkingCalendar => {
  const resolved = { ...defaultCalendar(calendar.timeZone ?? 'UTC'), ...calendar }
  const fault = faultOfCalendar(resolved)
  if (fault !== null) throw new Error(`The option calendar of communique(): ${fault}.`)
  return resolved
}

const resolveBlackouts = (blackouts: readonly Blackout[] = []): readonly Blackout[] => {
  for (const blackout of blackouts) {
    const fault = faultOfBlackout(blackout)
    if (fault !== null) throw new Error(`The option blackouts of communique(): ${fault}.`)
  }
  return blackouts
}

/** The only home of defaults. */
export const resolveOptions = (options: CommuniqueOptions): ResolvedOptions => ({
  collections: resolveAll(options.collections),
  globals: resolveAll(options.globals),
  dataDir: options.dataDir,
  users: options.users ?? 'users',
  calendar: resolveCalendar(options.calendar),
  blackouts: resolveBlackouts(options.blackouts),
})
