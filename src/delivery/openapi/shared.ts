import * as shared from '../schemas/shared.js'
import { changeSchema } from '../schemas/changes.js'
import { problemSchema } from '../schemas/problem.js'
import { breadcrumbNode } from '../schemas/site.js'
import { versionEntry } from '../schemas/version.js'
import type { z } from 'zod'

/** The pieces that answers share, by the name that the document refers to them by. */
export const sharedSchemas: readonly {
  readonly name: string
  readonly schema: z.ZodType
  readonly description: string
}[] = [
  { name: 'Locale', schema: shared.language, description: 'A language of the site.' },
  { name: 'Instant', schema: shared.instant, description: 'An instant in UTC, ISO 8601.' },
  { name: 'Day', schema: shared.day, description: 'A day of the calendar, YYYY-MM-DD.' },
  { name: 'Address', schema: shared.address, description: 'An absolute address.' },
  { name: 'Country', schema: shared.country, description: 'ISO 3166, two letters.' },
  {
    name: 'RichText',
    schema: shared.richText,
    description: 'Safe HTML, and the same words as plain text.',
  },
  {
    name: 'Disclaimer',
    schema: shared.disclaimer,
    description:
      'Stands under every English text and under no Chinese one: show it with the text. `original` is where the Chinese can be read.',
  },
  {
    name: 'Notice',
    schema: shared.notice,
    description: 'Said of a text that was withdrawn, in the approver’s words.',
  },
  { name: 'Alternate', schema: shared.alternate, description: 'The same in another language.' },
  {
    name: 'Links',
    schema: shared.links,
    description: 'Addresses, all absolute; `html` is null where the site has no page.',
  },
  {
    name: 'Card',
    schema: shared.card,
    description:
      'Another document inside an answer, as its own publication says it; title null when it is gone.',
  },
  {
    name: 'Media',
    schema: shared.media,
    description: 'A picture or file; its bytes are public as long as a publication names them.',
  },
  {
    name: 'MediaOrCard',
    schema: shared.mediaOrCard,
    description: 'A picture, or the card of one that is gone.',
  },
  {
    name: 'ChangeNote',
    schema: shared.changeNote,
    description: 'One entry of the public history; notes that were put right stay readable.',
  },
  { name: 'VersionEntry', schema: versionEntry, description: 'One public text of a document.' },
  {
    name: 'Change',
    schema: changeSchema,
    description:
      'One change of what the public reads; it names the text and says nothing of it. `shownBy` are other documents whose answers show it.',
  },
  {
    name: 'BreadcrumbNode',
    schema: breadcrumbNode,
    description:
      'One step of the ways to pages and the steps below it: `type` is the type listed there, `leader` the id of the leader whose step it is.',
  },
  {
    name: 'Problem',
    schema: problemSchema,
    description:
      'Every error, after RFC 9457; `code` is stable, `title` and `detail` are for people.',
  },
]
