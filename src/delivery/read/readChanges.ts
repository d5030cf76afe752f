import type { Change } from '../schemas/changes.js'
import { asReference } from '../compose/referencesIn.js'
import { settingsDocument } from '../compose/settingsOf.js'
import type { Language } from '../../domain/languages/languages.js'
import { isReadableRow } from '../store/isReadableRow.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import { isPublicType } from '../schemas/groups.js'
import { kindOfChange } from './kindOfChange.js'
import type { ReadContext } from './ReadContext.js'

/** Which changes are asked for. */
export type ChangesQuery = {
  /** After this public number. */
  readonly since: number
  /** Up to this one. */
  readonly upTo: number
  /** About so many; what became public together is never parted. */
  readonly limit: number
  /** Absent: in every language. */
  readonly locale?: Language | undefined
}

export type ChangesReading = {
  readonly changes: readonly Change[]
  /** Everything up to this public number is told. */
  readonly number: number
  readonly hasMore: boolean
  readonly lastModified: string | null
}

/** More documents than this that show one are not listed; a cache purges by `Surrogate-Key`. */
const mostHosts = 1_000

const placeOf = ({ document, locale }: PublicationRow, number: number): string =>
  `${document}|${locale}|${number}`

const selfOf = ({ addresses }: ReadContext, row: PublicationRow): string | null => {
  if (row.document === settingsDocument) return addresses.site(row.locale)
  if (!isPublicType(row.type) || row.slug === null) return null
  return addresses.resource(row.type, row.slug, row.locale)
}

/** The document in whose answer a side event stands without being named there. */
const parentOf = ({ content, type }: PublicationRow): Change['shownBy'] => {
  const dialogue = type === 'side-events' ? asReference(content.dialogue) : null
  return dialogue === null ? [] : [{ type: dialogue.type, id: dialogue.id }]
}

type Move = {
  readonly number: number
  readonly at: string
  readonly before: PublicationRow | undefined
  readonly after: PublicationRow | undefined
}

/** Rows as moves from one to the next, in the order in which they happened. */
const movesOf = (begun: readonly PublicationRow[], ended: readonly PublicationRow[]): Move[] => {
  const before = new Map(ended.map((row) => [placeOf(row, row.toNumber ?? 0), row]))
  const opened = begun.map((row): Move => {
    const { fromNumber: number, validFrom: at } = row
    return { number, at, before: before.get(placeOf(row, number)), after: row }
  })
  const instants = new Map(opened.map(({ at, number }) => [number, at]))
  const places = new Set(begun.map((row) => placeOf(row, row.fromNumber)))
  const dropped = ended.flatMap((row): Move[] => {
    const number = row.toNumber ?? 0
    const at = instants.get(number)
    return at === undefined || places.has(placeOf(row, number)) || !isReadableRow(row)
      ? []
      : [{ number, at, before: row, after: undefined }]
  })
  return [...opened, ...dropped].sort((one, other) => one.number - other.number)
}

/**
 * What the public was given, changed or taken away between two public numbers, and which documents
 * show what was. By it a front-end or a cache follows the site without reading it all.
 */
export const readChanges = async (
  context: ReadContext,
  { limit, locale, since, upTo }: ChangesQuery,
): Promise<ChangesReading> => {
  const { rows, isLast } = await context.store.begun(since, upTo, limit)
  const ended = await context.store.ended(
    rows.map(({ document }) => document),
    rows.map(({ fromNumber }) => fromNumber),
  )
  const moves = movesOf(rows, ended).filter(
    ({ after, before }) => locale === undefined || (after ?? before)?.locale === locale,
  )
  const documents = moves.flatMap(({ after, before }) => (after ?? before)?.document ?? [])
  const hosts = await context.store.hostsOf(documents, mostHosts)
  const changes = moves.flatMap(({ after, at, before, number }): Change[] => {
    const row = after ?? before
    if (row === undefined) return []
    const shownBy = [...(hosts.get(row.document) ?? []), ...parentOf(row)]
    const hasMoved = before !== undefined && before.slug !== null && before.slug !== row.slug
    return [
      {
        number,
        at,
        kind: kindOfChange(before, after),
        type: row.type,
        id: row.documentId,
        locale: row.locale,
        slug: row.slug,
        ...(hasMoved && before.slug !== null ? { formerSlug: before.slug } : {}),
        fingerprint: after !== undefined && isReadableRow(after) ? after.fingerprint : null,
        shownBy,
        links: { self: selfOf(context, row) },
      },
    ]
  })
  return {
    changes,
    number: isLast ? Math.max(since, upTo) : (rows.at(-1)?.fromNumber ?? upTo),
    hasMore: !isLast,
    lastModified: rows.at(-1)?.validFrom ?? null,
  }
}
