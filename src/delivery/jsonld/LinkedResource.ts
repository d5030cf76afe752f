import type { Addresses } from '../compose/addresses.js'
import type { Card } from '../compose/cardOf.js'
import type { MediaCard } from '../compose/mediaCardOf.js'
import type { Resource } from '../schemas/resource.js'
import type { Site } from '../schemas/site.js'

type Words = { readonly text?: string }

/** A resource of any type with the fields that linked data is made from. */
export type LinkedResource = Resource & {
  readonly summary?: string
  readonly description?: string
  readonly shortTitle?: string
  readonly acronym?: string
  readonly kind?: string
  readonly status?: string
  readonly event?: { readonly start?: string; readonly end?: string }
  readonly place?: {
    readonly venue?: string
    readonly city?: string
    readonly region?: string
    readonly country?: string
    readonly mode?: string
  }
  readonly participants?: readonly {
    readonly name?: string
    readonly leader?: Card
    readonly post?: string
    readonly organisation?: Card
    readonly country?: string
    readonly functions?: readonly string[]
  }[]
  readonly organisations?: readonly { readonly organisation?: Card; readonly role?: string }[]
  readonly themes?: readonly Words[]
  readonly leaders?: readonly { readonly leader?: Card; readonly postAtTheTime?: string }[]
  readonly mentionedPeople?: readonly {
    readonly name?: string
    readonly post?: string
    readonly leader?: Card
  }[]
  readonly dialogue?: Card
  readonly series?: Card
  readonly sideEvents?: readonly Card[]
  readonly topics?: readonly Card[]
  readonly leadImage?: MediaCard | Card
  readonly portrait?: MediaCard | Card
  readonly logo?: MediaCard | Card
  readonly byline?: Readonly<Record<'reporter' | 'agency', string | undefined>>
  readonly dateline?: { readonly city?: string; readonly date?: string; readonly agency?: string }
  readonly legacy?: { readonly address?: string }
  readonly nativeName?: string
  readonly familyName?: string
  readonly givenName?: string
  readonly honorific?: string
  readonly otherSpellings?: readonly { readonly name?: string }[]
  readonly otherNames?: readonly { readonly name?: string }[]
  readonly synonyms?: readonly { readonly term?: string }[]
  readonly appointments?: readonly {
    readonly post?: string
    readonly organisation?: Card
    readonly from?: string
    readonly to?: string
  }[]
  readonly responsibilities?: string
  readonly country?: string
  readonly parent?: Card
  readonly closedOn?: string
  readonly website?: string
}

/** What stands round it. */
export type LinkedContext = {
  readonly addresses: Addresses
  readonly site: Site
  /** The dialogue that an activity reports on, with its own facts. */
  readonly dialogue?: LinkedResource | null
}
