import type { ProductOptions } from '../../tests/support/product.js'

export type Tokens = { readonly officer: string; readonly approver: string }

/** What a process that will be killed needs to know. */
export type Boot = {
  readonly databaseUrl: string
  readonly options: ProductOptions
  readonly tokens: Tokens
  /** Texts to work on, each by one hand. */
  readonly texts: readonly string[]
  /** A page to import, again and again under new titles. */
  readonly page: string
  readonly seed: number
}

/** Something that was answered with 200: it must be there for good. */
export type Acknowledged =
  | { readonly kind: 'saved'; readonly document: string; readonly title: string }
  | {
      readonly kind: 'did'
      readonly document: string
      readonly sequence: number
      readonly verb: string
    }
  | { readonly kind: 'imported'; readonly title: string }

export type Order =
  | { readonly kind: 'boot'; readonly boot: Boot }
  /** Looks whether everything acknowledged is there, nothing is half done, and every text can be saved. */
  | { readonly kind: 'check'; readonly acknowledged: readonly Acknowledged[] }
  | { readonly kind: 'work' }
  | { readonly kind: 'end' }

export type Report =
  | { readonly kind: 'ready'; readonly milliseconds: number }
  | {
      readonly kind: 'checked'
      /** What does not hold, in words; empty: everything does. */
      readonly faults: readonly string[]
      /** Milliseconds until every text had been saved again. */
      readonly savedAfter: number
      readonly events: number
    }
  | { readonly kind: 'acknowledged'; readonly what: Acknowledged }
