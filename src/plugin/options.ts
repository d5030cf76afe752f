import type { CollectionRules, Name, ResolvedRules } from './collectionRules.js'
import { faultOfBlackout, type Blackout } from '../domain/calendar/blackout.js'
import {
  defaultCalendar,
  faultOfCalendar,
  type WorkingCalendar,
} from '../domain/calendar/workingCalendar.js'
import type { Check, CheckFunction, ResolvedCheck } from './checks/Check.js'
import { resolveChecks } from './checks/resolveChecks.js'
import type { Stages } from '../domain/stages/stages.js'
import { groupsNamedIn, resolveStages } from './stages/resolveStages.js'

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
  /** How webhooks are sent. */
  webhooks?: {
    /**
     * Whether they may go to machines of one's own network: for tests and intranets. Whoever may
     * name an endpoint can then reach whatever the server reaches.
     * @default false
     */
    allowsPrivateAddresses?: boolean
    /**
     * Days for which what was delivered stays in the log; 0: for ever. What was given up stays until
     * somebody sends it again or dismisses it.
     * @default 30
     */
    keepDeliveredDays?: number
    /**
     * The shared cache in front of the public API, which is told after each publication which
     * `Surrogate-Key`s to forget. It may have a private address.
     * @default null: there is none
     */
    purge?: PurgeTarget | null
  }
}

/** Where a shared cache is told what to forget. */
export type PurgeTarget = {
  readonly url: string
  /** Sent as `Authorization: Bearer` and as `Fastly-Key`; null: none is asked for. */
  readonly token: string | null
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
  readonly webhooks: {
    readonly allowsPrivateAddresses: boolean
    readonly keepDeliveredDays: number
    readonly purge: PurgeTarget | null
  }
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
    webhooks: {
      allowsPrivateAddresses: options.webhooks?.allowsPrivateAddresses ?? false,
      keepDeliveredDays: options.webhooks?.keepDeliveredDays ?? 30,
      purge: options.webhooks?.purge ?? null,
    },
  }
}
