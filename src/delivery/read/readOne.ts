import { languages, textIn, type Language } from '../../domain/languages/languages.js'
import { composeResource } from '../compose/composeResource.js'
import { gather } from '../compose/gather.js'
import { safeAddress } from '../compose/safeAddress.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { Reading } from './Reading.js'
import type { ReadContext } from './ReadContext.js'
import { readIncluded } from './readIncluded.js'
import { provenance } from './provenance.js'

/** How many redirects are followed on the site before the text counts as gone. */
const longestChain = 5

const gone = (row: PublicationRow): Reading => ({
  kind: 'gone',
  reason: textIn(row.notice?.reason ?? undefined, row.locale) ?? null,
  since: row.notice?.since ?? row.validFrom,
})

/** Where a redirect ends: a readable document, an address elsewhere, or nowhere. */
const follow = async (
  { store, addresses }: ReadContext,
  at: number,
  from: PublicationRow,
): Promise<Reading> => {
  let row = from
  for (let step = 0; step < longestChain; step += 1) {
    if (isReadableRow(row) && row.slug) {
      const { type, slug, locale } = row
      return {
        kind: 'moved',
        location: addresses.resource(type, slug, locale),
        to: { type, slug },
      }
    }
    if (row.status !== 'redirected' || !row.redirectTo) return gone(from)
    const next = (await store.byDocument(at, [row.redirectTo], row.locale)).get(row.redirectTo)
    if (!next) {
      const isElsewhere = /^https?:/i.test(row.redirectTo)
      const location = isElsewhere ? safeAddress(row.redirectTo, addresses.base) : null
      return location ? { kind: 'moved', location } : gone(from)
    }
    row = next
  }
  return gone(from)
}

const elsewhere = async (
  { store, addresses }: ReadContext,
  at: number,
  type: string,
  locale: Language,
  slug: string,
): Promise<Reading> => {
  const others = await Promise.all(
    languages
      .filter((language) => language !== locale)
      .map((language) => store.one(at, type, language, slug)),
  )
  const alternates = others.flatMap((found) =>
    found && isReadableRow(found.row) && found.row.slug
      ? [
          {
            locale: found.row.locale,
            href: addresses.resource(type, found.row.slug, found.row.locale),
          },
        ]
      : [],
  )
  return alternates.length > 0
    ? { kind: 'not-in-this-language', alternates }
    : { kind: 'not-found' }
}

/**
 * What the public finds under a slug, in one language, at a public number.
 * @param include fields whose documents are given in full beside it
 */
export const readOne = async (
  context: ReadContext,
  at: number,
  type: string,
  locale: Language,
  slug: string,
  include?: readonly string[],
): Promise<Reading> => {
  const found = await context.store.one(at, type, locale, slug)
  if (!found) return elsewhere(context, at, type, locale, slug)
  const { row, isCurrentSlug } = found
  if (row.status === 'gone') return gone(row)
  if (row.status === 'redirected' || !isCurrentSlug) return follow(context, at, row)
  const { composition, used } = await gather(context, at, locale, [row])
  const resource = composeResource(row, composition)
  if (include === undefined) return { kind: 'found', resource, ...provenance(used) }
  const of = { rows: [row], names: include, composition }
  const more = await readIncluded(context, at, locale, of)
  return {
    kind: 'found',
    resource: { ...resource, included: more.included },
    ...provenance([...used, ...more.used]),
  }
}
