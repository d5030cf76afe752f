import type { Alternate } from '../compose/linksOf.js'
import type { Resource } from '../schemas/resource.js'
import type { Site } from '../schemas/site.js'

/** What goes with an answer besides its text. */
export type Found<T> = {
  readonly kind: 'found'
  readonly resource: T
  /** ISO instant of the last publication that went into it. */
  readonly lastModified: string | null
  /** Document keys of everything that went into it. */
  readonly documents: readonly string[]
}

/** What the public finds at an address. */
export type Reading =
  | Found<Resource>
  /** It is to be read at another address, absolute, for good; on this site also by type and slug. */
  | {
      readonly kind: 'moved'
      readonly location: string
      readonly to?: { readonly type: string; readonly slug: string }
    }
  /** It was public and is no longer. */
  | { readonly kind: 'gone'; readonly reason: string | null; readonly since: string }
  /** It is public, but not in this language. */
  | { readonly kind: 'not-in-this-language'; readonly alternates: readonly Alternate[] }
  | { readonly kind: 'not-found' }

export type SiteReading = Found<Site>
