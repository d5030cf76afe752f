import type { Language } from '../../domain/languages/languages.js'
import { breadcrumbTree } from '../presenter/breadcrumbTree.js'
import type { WholeSite } from '../schemas/site.js'
import type { ReadContext } from './ReadContext.js'
import { provenance } from './provenance.js'
import type { Found } from './Reading.js'
import { readSite } from './readSite.js'

/** A house has some dozens; more would be no breadcrumbs. */
const mostLeaders = 100

/** What stands round every page, with the ways to all pages: what `/v1/site` answers. */
export const readWholeSite = async (
  context: ReadContext,
  at: number,
  locale: Language,
  now: Date,
): Promise<Found<WholeSite>> => {
  const [site, rows] = await Promise.all([
    readSite(context, at, locale, now),
    context.store.list(at, {
      type: 'leaders',
      locale,
      limit: mostLeaders,
      anyFacet: ['side:ours'],
      accepts: ({ content }) => content.side === 'ours',
    }),
  ])
  const place = ({ content }: (typeof rows)[number]): number =>
    typeof content.listOrder === 'number' ? content.listOrder : Number.MAX_SAFE_INTEGER
  const leaders = [...rows]
    .sort((one, other) => place(one) - place(other))
    .flatMap(({ content: { title }, documentId: id, slug }) =>
      slug !== null && typeof title === 'string' ? [{ id, slug, title }] : [],
    )
  const used = provenance(rows)
  const times = [site.lastModified, used.lastModified].filter((time) => time !== null).sort()
  return {
    kind: 'found',
    resource: {
      ...site.resource,
      breadcrumbs: breadcrumbTree(site.resource, leaders, context.addresses),
    },
    lastModified: times.at(-1) ?? null,
    documents: ['list/leaders', ...new Set([...site.documents, ...used.documents])],
  }
}
