import type { components } from './api.js'

type Schemas = components['schemas']

/** The languages of the public API. */
export type Language = Schemas['Locale']

type Names = {
  'leader-activities': 'LeaderActivity'
  dialogues: 'Dialogue'
  'side-events': 'SideEvent'
  leaders: 'Leader'
  organisations: 'Organisation'
  topics: 'Topic'
}

/** What is published, as it is called in addresses. */
export type ResourceType = keyof Names

/** One document as the public reads it. */
export type Resource<T extends ResourceType> = Schemas[Names[T]]

/** The same in a list: everything but its `body`. */
export type ListItem<T extends ResourceType> = Schemas[`${Names[T]}Item`]

/** One of the public texts that a document has had. */
export type Version<T extends ResourceType> = Schemas[`${Names[T]}Version`]

export type VersionEntry = Schemas['VersionEntry']
export type Change = Schemas['Change']
export type Site = Schemas['Site']
/** A text that answers a search, and where: `highlights` are plain text with what to mark in it. */
export type SearchHit = Schemas['SearchHit']
export type SearchResults = Schemas['SearchResults']
export type Card = Schemas['Card']
export type Media = Schemas['Media']
export type Notice = Schemas['Notice']
export type RichText = Schemas['RichText']
export type Disclaimer = Schemas['Disclaimer']
export type ChangeNote = Schemas['ChangeNote']
export type ApiProblem = Schemas['Problem']

/**
 * An answer in a language. Every English text carries the disclaimer, so a front-end that shows one
 * always has it to show; Chinese, which prevails, never does.
 */
export type In<T, L extends Language> = L extends 'en'
  ? Omit<T, 'locale' | 'disclaimer'> & { locale: 'en'; disclaimer: Disclaimer }
  : Omit<T, 'locale' | 'disclaimer'> & { locale: 'zh'; disclaimer?: never }

/** What a list can be asked for; a relation by slug or id, a day as `YYYY-MM-DD`. */
export type ListQuery = {
  /** Items on a page; 20 unless said otherwise, at most 100. */
  readonly limit?: number
  readonly cursor?: string | undefined
  readonly leader?: string
  readonly organisation?: string
  readonly topic?: string
  readonly dialogue?: string
  /** ISO 3166, two letters. */
  readonly country?: string
  readonly kind?: string
  readonly from?: string
  readonly to?: string
  /** Fields whose documents are given in full in `included`. */
  readonly include?: readonly string[]
}

/** What a search can be narrowed by; a day as `YYYY-MM-DD`. */
export type SearchQuery = {
  /** Hits on a page; 20 unless said otherwise, at most 100. */
  readonly limit?: number
  readonly cursor?: string | undefined
  readonly type?: readonly ResourceType[]
  readonly from?: string
  readonly to?: string
}

/** One page of what a search found. */
export type FoundPage<L extends Language> = Omit<SearchResults, 'data'> & {
  readonly data: readonly In<SearchHit, L>[]
}

/** One page of a list, with the addresses of its neighbours. */
export type Page<T> = {
  readonly data: readonly T[]
  readonly page: { readonly next: string | null; readonly previous: string | null }
  /** The documents that `include` asked for, each once. */
  readonly included?: readonly ListItem<ResourceType>[]
}
