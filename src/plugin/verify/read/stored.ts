import type { QueueColumns } from '../../store/queueColumns.js'
/** Rows of machinery as the database gives them. Nobody vouches for their types: that is checked. */
export type StoredEvent = {
  id: string | number
  document: string
  sequence: number
  type: string
  actor: string
  at: string
  publicNumber?: number | null
  event: string
  hash: string
}

export type StoredPublicEvent = {
  id: string | number
  number: number
  type: string
  at: string
  event: string
  hash: string
}

export type StoredHead = {
  id: string | number
  key: string
  sequence?: number | null
  hash?: string | null
  state?: string | null
  workingState?: string | null
  publicState?: string | null
} & { readonly [Column in keyof QueueColumns]?: string | null }

export type StoredSnapshot = {
  document: string
  fingerprint: string
  fieldList: string
  at: string
  content: string
}

export type StoredSlug = {
  scope: string
  slug: string
  document: string
  wasPublic?: boolean | null
}

export type StoredNotice = {
  document: string
  sequence: number
  type: string
  publicNumber?: number | null
  at: string
  isDone?: boolean | null
}

export type StoredAnswer = {
  key: string
  request: string
  answer: string
  at: string
  hash: string
}

export type StoredOpening = {
  document: string
  link: number
  at: string
}

export type StoredFacet = {
  publication: string
  document: string
  documentId: string
  type: string
  locale: string
  facet: string
  displayedAt: string
  isCurrent?: boolean | null
}

/** What the text of a JSON column holds; undefined where it is no JSON. */
export const parsed = (text: unknown): unknown => {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
