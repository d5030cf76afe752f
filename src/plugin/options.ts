import type { Language } from '../domain/languages/languages.js'
import { faultOfBlackout, type Blackout } from '../domain/calendar/blackout.js'
import {
  defaultCalendar,
  faultOfCalendar,
  type WorkingCalendar,
} from '../domain/calendar/workingCalendar.js'
import type { Role } from '../domain/policy/roles.js'
import type { Check, CheckFunction, ResolvedCheck } from './checks/Check.js'
import { resolveChecks } from './checks/resolveChecks.js'
import type { Stage, Stages } from '../domain/stages/stages.js'
import { groupsNamedIn, resolveStages } from './stages/resolveStages.js'

/** A name in the languages of the admin. */
export type Name = { readonly en: string; readonly zh: string }

/** One stage of approval, as a project writes it. */
export type StageRule = Stage & {
  /**
   * What people read.
   * @default the name
   */
  readonly label?: Name
}

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
   * Named stages of approval instead of a number: one after another; those in a list of their own
   * stand side by side. Whoever approves is an approver, and counts once over all stages. Groups are
   * named in {@link CommuniqueOptions.groups}.
   * @default none: `approvals` counts
   */
  stages?: readonly (StageRule | readonly StageRule[])[]
  /**
   * Who drafts and submits; approvers may always edit (and then no longer approve).
   * @default ['press-officer']
   */
  authors?: readonly Role[]
  /**
   * Whether approvers may show an approved text to the press before it goes out.
   * @default true, false for globals
   */
  pressLinks?: boolean
}

/** What a project says to `communique()`. */
export type CommuniqueOptions = {
  /** The collections under the workflow, by slug; `{}` means the defaults of {@link CollectionRules}. */
  collections?: Record<string, CollectionRules>
  /** The globals under the workflow, by slug. */
  globals?: Record<string, CollectionRules>
  /**
   * The groups that stages speak of, with their names. Accounts get a field `groups`, in which
   * administrators put others and never themselves.
   * @default none
   */
  groups?: Record<string, Name>
  /**
   * What every text goes through before it is submitted: checks of the project's own and built-in
   * ones. A function is a check by its own name that refuses.
   * @default none
   */
  checks?: readonly (Check | CheckFunction)[]
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

/** A rule set with every default filled in. */
export type ResolvedRules = Required<Omit<CollectionRules, 'stages'>> & {
  /** Rounds of stages; empty: `approvals` counts. */
  readonly stages: Stages
  /** What the stages are called. */
  readonly stageNames: Readonly<Record<string, Name>>
}

/** The options with every default filled in; nothing below `communique()` sees raw options. */
export type ResolvedOptions = {
  readonly collections: Readonly<Record<string, ResolvedRules>>
  readonly globals: Readonly<Record<string, ResolvedRules>>
  readonly groups: Readonly<Record<string, Name>>
  readonly checks: readonly ResolvedCheck[]
  readonly dataDir: string
  readonly users: string
  readonly calendar: WorkingCalendar
  readonly blackouts: readonly Blackout[]
}

const resolveRules = (rules: CollectionRules, pressLinks: boolean): ResolvedRules => ({
  pressLinks: rules.pressLinks ?? pressLinks,
  requiredLanguages: rules.requiredLanguages ?? ['en'],
  canBeTakenDown: rules.canBeTakenDown ?? true,
  approvals: rules.approvals ?? 1,
  ...resolveStages(rules),
  authors: rules.authors ?? ['press-officer'],
})

const resolveAll = (all: Record<string, CollectionRules> = {}, pressLinks: boolean) =>
  Object.fromEntries(
    Object.entries(all).map(([slug, rules]) => [slug, resolveRules(rules, pressLinks)]),
  )

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

const checkGroups = (stages: Stages, groups: Readonly<Record<string, Name>>): void => {
  for (const group of groupsNamedIn(stages))
    if (!(group in groups))
      throw new Error(`A stage asks for the group ${group}, which the option groups does not name.`)
}

/**
 * The only home of defaults.
 * @throws where the options contradict themselves
 */
export const resolveOptions = (options: CommuniqueOptions): ResolvedOptions => {
  const groups = options.groups ?? {}
  const collections = resolveAll(options.collections, true)
  const globals = resolveAll(options.globals, false)
  for (const { stages } of [...Object.values(collections), ...Object.values(globals)])
    checkGroups(stages, groups)
  return {
    collections,
    globals,
    groups,
    checks: resolveChecks(options.checks),
    dataDir: options.dataDir,
    users: options.users ?? 'users',
    calendar: resolveCalendar(options.calendar),
    blackouts: resolveBlackouts(options.blackouts),
  }
}
