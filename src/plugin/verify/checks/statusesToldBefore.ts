import { isReadable } from '../../../domain/workflow/states.js'
import { subjectOf } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier, Texts } from '../read/dossier.js'

type Told = Pick<Dossier, 'key' | 'chain' | 'state'>

/** Texts that went out and of which a version must say so: all but those taken down as they were. */
const publishedPrints = ({ chain }: Told): Set<string> => {
  const prints = new Set<string>()
  let out: string | null = null
  for (const { type, fingerprint } of chain) {
    if (type === 'published' || type === 'force-published') out = fingerprint
    if (type === 'edited' && out !== null) prints.add(out)
    if (type === 'edited' || type === 'unpublished') out = null
  }
  return out === null ? prints : prints.add(out)
}

/** Versions that were the working text when it went out, of those an event speaks of. */
const publishedVersions = ({ chain }: Told): Set<string> => {
  const published = new Set<string>()
  let working: string | undefined
  for (const { type, details } of chain) {
    if (type === 'edited') working = details.version
    const wentOut = type === 'published' || type === 'force-published'
    if (wentOut && working !== undefined) published.add(working)
  }
  return published
}

/**
 * Before 0.2 a publication named its text, not the version that was marked. Which of several versions
 * with that text says that it is published cannot be told then: one must, and no other text may.
 */
export const statusesToldBefore = (
  dossier: Told,
  versions: Texts['versions'],
  say: (version: string) => void,
): Difference[] => {
  const { key, chain, state } = dossier
  const edits = new Set(
    chain.flatMap(({ type, details }) => (type === 'edited' ? [details.version] : [])),
  )
  const schemas = [...new Set(chain.map(({ schema }) => schema))]
  const wereOut = new Set(
    chain.flatMap(({ type, fingerprint }) =>
      type === 'published' || type === 'force-published' ? [fingerprint] : [],
    ),
  )
  const mustSayPublished = publishedPrints(dossier)
  const maySayPublished = publishedVersions(dossier)
  for (const version of versions) {
    if (version.status !== 'published') continue
    const prints = schemas.map((schema) => version.fingerprint(schema))
    // Of two versions with the same words only the one that went out may say so.
    const isOut = edits.has(version.id)
      ? maySayPublished.has(version.id)
      : prints.some((print) => print !== undefined && wereOut.has(print))
    const isDown = version.isLatest && !isReadable(state.public.state)
    if (!isOut || isDown) say(version.id)
    for (const print of prints) if (print !== undefined) mustSayPublished.delete(print)
  }
  return [...mustSayPublished].map((print) =>
    difference(subjectOf(key).slug, key, `no version says that the text ${print} was published`),
  )
}
