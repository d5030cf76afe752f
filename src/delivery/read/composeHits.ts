import type { Language } from '../../domain/languages/languages.js'
import { highlight } from '../../domain/search/highlight.js'
import { searchedTexts } from '../../domain/search/searchedTexts.js'
import { composeResource } from '../compose/composeResource.js'
import { gather } from '../compose/gather.js'
import type { Hit } from '../schemas/search.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { ReadContext } from './ReadContext.js'

/** Texts as a search shows them: what they are, under which proviso, and where the words stand. */
export const composeHits = async (
  context: ReadContext,
  number: number,
  locale: Language,
  found: { readonly rows: readonly PublicationRow[]; readonly words: readonly string[] },
): Promise<{ readonly hits: readonly Hit[]; readonly used: readonly PublicationRow[] }> => {
  const { rows, words } = found
  const { composition, used } = await gather(context, number, locale, rows)
  const hits = rows.map((row): Hit => {
    const resource = composeResource(row, composition)
    const { summary, kind, disclaimer, notice } = resource
    return {
      type: row.type as Hit['type'],
      id: resource.id,
      slug: resource.slug,
      locale,
      title: resource.title,
      ...(typeof summary === 'string' && { summary }),
      ...(typeof kind === 'string' && { kind }),
      ...(disclaimer && { disclaimer }),
      ...(notice && { notice }),
      fingerprint: resource.fingerprint,
      publishedAt: resource.publishedAt,
      updatedAt: resource.updatedAt,
      displayedAt: resource.displayedAt,
      links: resource.links,
      highlights: highlight(searchedTexts(row.content), words).map((one) => ({
        ...one,
        matches: one.matches.map(([from, to]) => [from, to]),
      })),
    }
  })
  return { hits, used }
}
