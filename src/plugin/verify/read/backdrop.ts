import type { PayloadRequest } from 'payload'
import { sha256 } from '../../../domain/fingerprint/hash.js'
import { machinery } from '../../collections/machinery.js'
import { replay, type ReplaySources } from '../../publications/replay.js'
import { defaultTimeZone } from '../../publications/siteTimeZone.js'
import { findRows } from '../../store/rows.js'
import type { Dossier } from './dossier.js'
import { openLibrary, type Library } from './library.js'
import { chainOf, linkOf } from './chainOf.js'
import { parsed, type StoredEvent, type StoredSnapshot } from './stored.js'

/** What every document is looked at before: the field lists, and the time zones of the site. */
export type Backdrop = {
  readonly library: Library
  /** The site's time zone when a public event happened, as the settings published before it say. */
  readonly timeZone: (publicNumber: number) => string
}

const settings = 'globals/site-settings'

/** What the publications of a document are replayed from; a text that is not itself counts as lost. */
export const sourcesOf = (
  { snapshots }: Pick<Dossier, 'snapshots'>,
  { library, timeZone }: Backdrop,
): ReplaySources => {
  const contents = new Map(snapshots.map(({ fingerprint, content }) => [fingerprint, content]))
  return {
    fields: (schema) => library.fieldList(schema) ?? [],
    form: (fingerprint) => {
      const content = contents.get(fingerprint)
      const isWhole = typeof content === 'string' && sha256(content) === fingerprint
      return isWhole ? (parsed(content) as ReturnType<ReplaySources['form']>) : null
    },
    timeZone,
  }
}

/** When which time zone began to hold. Settings that cannot be replayed are named when examined. */
const readZones = async (
  req: PayloadRequest,
  library: Library,
): Promise<{ since: number; zone: string }[]> => {
  const where = { document: { equals: settings } }
  const rows = await findRows<StoredEvent>(req, machinery.ledger, where, { sort: 'sequence' })
  const snapshots = await findRows<StoredSnapshot>(req, machinery.snapshots, where)
  const sources = sourcesOf({ snapshots }, { library, timeZone: () => defaultTimeZone })
  try {
    return replay(settings, chainOf(rows.map(linkOf)), sources).flatMap(({ row }) => {
      const content = parsed(row.content) as { timeZone?: unknown } | undefined
      if (content === undefined) return []
      const zone = content.timeZone
      const isNamed = typeof zone === 'string' && zone !== ''
      return [{ since: row.fromNumber, zone: isNamed ? zone : defaultTimeZone }]
    })
  } catch {
    return []
  }
}

/** Reads what all documents have in common. */
export const readBackdrop = async (req: PayloadRequest): Promise<Backdrop> => {
  const library = await openLibrary(req)
  const zones = await readZones(req, library)
  return {
    library,
    timeZone: (number) => zones.findLast(({ since }) => since < number)?.zone ?? defaultTimeZone,
  }
}
