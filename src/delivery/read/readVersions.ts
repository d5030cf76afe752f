import { textIn, type Language } from '../../domain/languages/languages.js'
import { composeResource } from '../compose/composeResource.js'
import { gather } from '../compose/gather.js'
import { linksOf } from '../compose/linksOf.js'
import { noticeIn } from '../compose/noticeIn.js'
import type { Version, VersionEntry } from '../schemas/version.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import { editionsOf, type Edition } from './editionsOf.js'
import { provenance } from './provenance.js'
import type { ReadContext } from './ReadContext.js'
import type { Found, Reading } from './Reading.js'
import { readOne } from './readOne.js'

/** Which text is asked for, at which public number. */
export type VersionsQuery = {
  readonly at: number
  readonly type: string
  readonly locale: Language
  readonly slug: string
}

/** All earlier public texts of a document, newest first, with the one that holds. */
export type VersionsReading = {
  readonly kind: 'versions'
  readonly versions: readonly VersionEntry[]
  /** Where the text that holds is read. */
  readonly current: string
  readonly lastModified: string | null
  readonly documents: readonly string[]
}

/** One public text, earlier or not. */
export type VersionReading = Omit<Found<Version>, 'kind'> & {
  readonly kind: 'version'
  readonly current: string
  readonly all: string
}

type Owner = { readonly row: PublicationRow; readonly slug: string; readonly editions: Edition[] }

/** The document under a slug and its editions; else what the public finds there instead. */
const ownerOf = async (
  context: ReadContext,
  { at, type, locale, slug }: VersionsQuery,
): Promise<Owner | Reading> => {
  const found = await context.store.one(at, type, locale, slug)
  if (!found || !isReadableRow(found.row) || !found.isCurrentSlug || found.row.slug === null) {
    const reading = await readOne(context, at, type, locale, slug)
    // What was taken down has no earlier texts either, wherever its readers are sent.
    if (!found || isReadableRow(found.row)) return reading
    const reason = textIn(found.row.notice?.reason ?? undefined, locale) ?? null
    return { kind: 'gone', reason, since: found.row.notice?.since ?? found.row.validFrom }
  }
  const { row } = found
  const rows = await context.store.history(at, row.document, locale)
  return { row, slug: found.row.slug, editions: editionsOf(rows) }
}

/** The list of a document's public texts. */
export const readVersions = async (
  context: ReadContext,
  query: VersionsQuery,
): Promise<VersionsReading | Reading> => {
  const { addresses } = context
  const { locale, type } = query
  const owner = await ownerOf(context, query)
  if ('kind' in owner) {
    // An old slug leads to the same list under the new one.
    if (owner.kind !== 'moved' || owner.to === undefined) return owner
    return { kind: 'moved', location: addresses.versions(owner.to.type, owner.to.slug, locale) }
  }
  const newestFirst = [...owner.editions].reverse()
  return {
    kind: 'versions',
    current: addresses.resource(type, owner.slug, locale),
    versions: newestFirst.map(({ notice, number, publishedAt, row, until }) => ({
      number,
      fingerprint: row.fingerprint,
      publishedAt,
      until,
      isCurrent: until === null,
      ...(notice && { notice: noticeIn(notice, locale) }),
      links: { self: addresses.version(type, owner.slug, number, locale) },
    })),
    ...provenance([owner.row]),
  }
}

/**
 * One public text of a document as it stood last: its own words, under the disclaimer it bore (a
 * wording that was ever public never changes). What it refers to is told as it stands now, so that nothing which was withdrawn or taken down
 * since comes back with it; so are the change notes, which may have been put right.
 */
export const readVersion = async (
  context: ReadContext,
  query: VersionsQuery & { readonly number: number },
): Promise<VersionReading | Reading> => {
  const { at, locale, number, type } = query
  const owner = await ownerOf(context, query)
  if ('kind' in owner) {
    // An old slug leads to the same text under the new one.
    if (owner.kind !== 'moved' || owner.to === undefined) return owner
    return {
      kind: 'moved',
      location: context.addresses.version(owner.to.type, owner.to.slug, number, locale),
    }
  }
  const edition = owner.editions.find((one) => one.number === number)
  if (edition === undefined) return { kind: 'not-found' }
  const { notice, publishedAt, row: stored, until } = edition
  const row: PublicationRow = {
    ...stored,
    slug: owner.slug,
    status: notice === null ? 'live' : 'withdrawn',
    notice,
    changeNotes: owner.row.changeNotes.filter((note) => note.at <= publishedAt),
  }
  const { composition, used } = await gather(context, at, locale, [row])
  const then = (await context.store.localesOf(number, [row.document])).get(row.document) ?? []
  const links = linksOf(row, composition)
  const alternates = links.alternates
    .filter((other) => then.some((one) => one.locale === other.locale))
    .map((other) => ({
      locale: other.locale,
      href: context.addresses.version(type, owner.slug, number, other.locale),
    }))
  const self = context.addresses.version(type, owner.slug, number, locale)
  return {
    kind: 'version',
    current: links.self,
    all: context.addresses.versions(type, owner.slug, locale),
    resource: {
      ...composeResource(row, composition, { self, html: null, alternates }),
      version: { number, publishedAt, until, isCurrent: until === null },
    },
    ...provenance(used),
  }
}
