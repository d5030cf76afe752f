import type { z } from 'zod'

import type { Resource } from '../../delivery/index.js'
import type { card, media, richText } from '../../delivery/schemas/shared.js'

export type Card = z.infer<typeof card>
export type Media = z.infer<typeof media>

type Facts = {
  readonly summary?: string
  readonly event?: { start?: string; end?: string; precision?: string; dateText?: string }
  readonly place?: { venue?: string; city?: string; region?: string }
  readonly participants?: readonly { name?: string; leader?: Card; post?: string }[]
  readonly organisations?: readonly { organisation?: Card; role?: string }[]
  readonly outcomes?: readonly { text?: string }[]
  readonly themes?: readonly { text?: string }[]
  readonly guidingStatement?: string
  readonly leaders?: readonly { leader?: Card; postAtTheTime?: string }[]
  readonly dialogue?: Card
  readonly sideEvents?: readonly Card[]
  readonly related?: readonly Card[]
  readonly byline?: Readonly<Record<string, string>>
  readonly leadImage?: Media | Card
}

/** An activity or dialogue as `/v1` gives it, with the fields its page shows. */
export type PublicDocument = Resource & Facts & { readonly body?: z.infer<typeof richText> }

/** The same in a list, without its body. */
export type PublicListItem = Resource & Facts
