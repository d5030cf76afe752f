import type { CollectionSlug, PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { releaseTitles } from '../releases/releaseTitles.js'
import { configOf } from '../runtime/runtime.js'
import { documentKey, releasesSlug, storedId, type Subject } from '../runtime/subject.js'
import { readLatest } from '../runtime/versions.js'

type OfCollection = Subject & { readonly kind: 'collection' }
/** MongoDB leaves out a version of which nothing was asked for that is there. */
type Row = { parent: unknown; version?: Readonly<Record<string, unknown>> }

const titleField = (req: PayloadRequest, subject: Subject): string | null => {
  const config = configOf(req.payload, subject)
  const field = 'admin' in config && 'useAsTitle' in config.admin ? config.admin.useAsTitle : null
  // Without a field of the project's own Payload shows the id, which is no title.
  return typeof field === 'string' && field !== 'id' ? field : null
}

const asTitle = (title: unknown): LocalizedText | null =>
  typeof title === 'string' || (typeof title === 'object' && title !== null)
    ? (title as LocalizedText)
    : null

const parentIn = ({ parent }: Row): string =>
  String(typeof parent === 'object' && parent !== null && 'id' in parent ? parent.id : parent)

/** Titles of the working texts of one collection, in one query that reads nothing else. */
const inCollection = async (
  req: PayloadRequest,
  subjects: readonly OfCollection[],
): Promise<[string, LocalizedText | null][]> => {
  const [first] = subjects
  const field = first === undefined ? null : titleField(req, first)
  if (first === undefined || field === null) return []
  const { docs } = await req.payload.db.findVersions({
    collection: first.slug as CollectionSlug,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    select: { parent: true, version: { [field]: true } },
    where: {
      and: [
        { parent: { in: subjects.map(({ id }) => storedId(req.payload, id)) } },
        { latest: { equals: true } },
      ],
    },
  })
  return (docs as unknown as Row[]).map((row) => [
    documentKey({ ...first, id: parentIn(row) }),
    asTitle(row.version?.[field]),
  ])
}

const inGlobal = async (req: PayloadRequest, subject: Subject): Promise<LocalizedText | null> => {
  const field = titleField(req, subject)
  return field === null ? null : asTitle((await readLatest(req, subject))?.raw[field])
}

/**
 * What people call some texts, by document key: the field their lists show, in each language it has.
 * Without an entry, or null: it has none.
 */
export const titlesOf = async (
  req: PayloadRequest,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, LocalizedText | null>> => {
  const titles = new Map<string, LocalizedText | null>()
  const bySlug = new Map<string, OfCollection[]>()
  for (const subject of subjects) {
    const key = documentKey(subject)
    if (subject.kind === 'global') titles.set(key, await inGlobal(req, subject))
    else bySlug.set(subject.slug, [...(bySlug.get(subject.slug) ?? []), subject])
  }
  for (const [slug, group] of bySlug) {
    const found = await (slug === releasesSlug ? releaseTitles : inCollection)(req, group)
    for (const [key, title] of found) titles.set(key, title)
  }
  return titles
}
