import { machinery } from '../../collections/machinery.js'
import { subjectOf } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'

/** The addresses of a document: those that were ever public, and that of its working text. */
const addressesOf = ({ chain, state, text }: Dossier): Map<string, { wasPublic: boolean }> => {
  const addresses = new Map<string, { wasPublic: boolean }>()
  const latest = text?.versions.find(({ isLatest }) => isLatest)
  if (state.working.state !== 'archived' && typeof latest?.slug === 'string' && latest.slug !== '')
    addresses.set(latest.slug, { wasPublic: false })
  for (const { details } of chain)
    if (typeof details.slug === 'string' && details.slug !== '')
      addresses.set(details.slug, { wasPublic: true })
  return addresses
}

/** Every address in use is reserved for its document, and those that were public stay so. */
export const checkSlugs = (dossier: Dossier): Difference[] => {
  const { slug: scope, kind } = subjectOf(dossier.key)
  const wanted = kind === 'global' ? new Map<string, never>() : addressesOf(dossier)
  const differences: Difference[] = []
  const say = (name: string, problem: string): void => {
    differences.push(difference(machinery.slugs, name, problem))
  }
  for (const row of dossier.slugs) {
    const match = wanted.get(row.slug)
    if (row.scope !== scope || match?.wasPublic !== row.wasPublic)
      say(`${row.scope}/${row.slug}`, 'it is not reserved as the record says')
    else wanted.delete(row.slug)
  }
  for (const slug of wanted.keys()) say(`${scope}/${slug}`, 'this reservation is missing')
  return differences
}
