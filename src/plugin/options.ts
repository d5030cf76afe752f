import type { Language } from '../domain/languages/languages.js'
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
  /** Folder for stored files; they lie under `media/` in it. */
  dataDir: string
  /**
   * The auth collection of the people who write and decide; its documents carry `roles`.
   * @default 'users'
   */
  users?: string
}

/** The options with every default filled in; nothing below `communique()` sees raw options. */
export type ResolvedOptions = {
  readonly collections: Readonly<Record<string, Required<CollectionRules>>>
  readonly globals: Readonly<Record<string, Required<CollectionRules>>>
  readonly dataDir: string
  readonly users: string
}

const resolveRules = (rules: CollectionRules, pressLinks: boolean): Required<CollectionRules> => ({
  pressLinks: rules.pressLinks ?? pressLinks,
  requiredLanguages: rules.requiredLanguages ?? ['en'],
  canBeTakenDown: rules.canBeTakenDown ?? true,
  approvals: rules.approvals ?? 1,
  authors: rules.authors ?? ['press-officer'],
})

const resolveAll = (all: Record<string, CollectionRules> = {}, pressLinks: boolean) =>
  Object.fromEntries(
    Object.entries(all).map(([slug, rules]) => [slug, resolveRules(rules, pressLinks)]),
  )

/** The only home of defaults. */
export const resolveOptions = (options: CommuniqueOptions): ResolvedOptions => ({
  collections: resolveAll(options.collections, true),
  globals: resolveAll(options.globals, false),
  dataDir: options.dataDir,
  users: options.users ?? 'users',
})
