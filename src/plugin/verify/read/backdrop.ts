import type { PayloadRequest } from 'payload'
import { sha256 } from '../../../domain/fingerprint/hash.js'
import { replay, type ReplaySources } from '../../publications/replay.js'
import { defaultTimeZone } from '../../publications/siteTimeZone.js'
import type { Dossier } from './dossier.js'
import { openLibrary, type Library } from './library.js'
import { readDossiers } from './readDossiers.js'
import { parsed } from './stored.js'

/** What every document is looked at before: the field lists, and the time zones of the site. */
export type Backdrop = {
  readonly library: Library
  /** The site's time zone when a public event happened, as the settings published before it say. */
  readonly timeZone: (publicNumber: number) => string
}

const settings = 'globals/site-settings'

/** What the publications of a document are replayed from; a text that is not itself counts as lost. */
export const sourcesOf = (dossier: Dossier, { library, timeZone }: Backdrop): ReplaySources => {
  const contents = new Map(
    dossier.snapshots.map(({ fingerprint, content }) => [fingerprint, content]),
  )
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

/** Reads what all documents have in common. */
export const readBackdrop = async (req: PayloadRequest): Promise<Backdrop> => {
  const library = await openLibrary(req)
  const [dossier] = await readDossiers(req, library, [settings])
  const zones: { since: number; zone: string }[] = []
  if (dossier !== undefined) {
    const sources = sourcesOf(dossier, { library, timeZone: () => defaultTimeZone })
    for (const { row } of replay(settings, dossier.chain, sources)) {
      const content = parsed(row.content) as { timeZone?: unknown } | undefined
      if (content === undefined || zones.at(-1)?.since === row.fromNumber) continue
      const zone = content.timeZone
      zones.push({
        since: row.fromNumber,
        zone: typeof zone === 'string' && zone !== '' ? zone : defaultTimeZone,
      })
    }
  }
  return {
    library,
    timeZone: (number) => zones.findLast(({ since }) => since < number)?.zone ?? defaultTimeZone,
  }
}
