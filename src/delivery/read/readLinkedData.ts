import type { Language } from '../../domain/languages/languages.js'
import type { Card } from '../compose/cardOf.js'
import { linkedData, type LinkedData } from '../jsonld/linkedData.js'
import type { LinkedResource } from '../jsonld/LinkedResource.js'
import type { PublicType } from '../schemas/groups.js'
import type { ReadContext } from './ReadContext.js'
import type { Found, Reading } from './Reading.js'
import { readOne } from './readOne.js'
import { readSite } from './readSite.js'

/** A document as linked data, or what the public finds instead. */
export type LinkedDataReading =
  | (Omit<Found<LinkedData>, 'kind'> & { readonly kind: 'linked-data'; readonly self: string })
  | Exclude<Reading, { kind: 'found' }>

/** One document as linked data at a public number, an activity with the facts of its dialogue. */
export const readLinkedData = async (
  context: ReadContext,
  at: number,
  { locale, now, slug, type }: { locale: Language; now: Date; slug: string; type: PublicType },
): Promise<LinkedDataReading> => {
  const reading = await readOne(context, at, type, locale, slug)
  if (reading.kind !== 'found') return reading
  const { dialogue } = reading.resource as { dialogue?: Card }
  const [site, event] = await Promise.all([
    readSite(context, at, locale, now),
    type === 'leader-activities' && dialogue?.slug && !dialogue.gone
      ? readOne(context, at, 'dialogues', locale, dialogue.slug)
      : null,
  ])
  const about = event?.kind === 'found' ? event : null
  const readings = [reading, site, ...(about ? [about] : [])]
  const moments = readings.map(({ lastModified }) => lastModified).filter((one) => one !== null)
  return {
    kind: 'linked-data',
    self: reading.resource.links.self,
    resource: linkedData(reading.resource, {
      addresses: context.addresses,
      site: site.resource,
      dialogue: about && (about.resource as LinkedResource),
    }),
    lastModified: moments.sort().at(-1) ?? null,
    documents: [...new Set(readings.flatMap(({ documents }) => documents))],
  }
}
