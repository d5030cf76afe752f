import type { LedgerEvent } from '../../../domain/ledger/event.js'
import { isReadable } from '../../../domain/workflow/states.js'
import { subjectOf } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier, VersionFacts } from '../read/dossier.js'

/** Texts that went out and of which a version must say so: all but those taken down as they were. */
const publishedPrints = ({ chain }: Dossier): Set<string> => {
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
const publishedVersions = ({ chain }: Dossier): Set<string> => {
  const published = new Set<string>()
  let working: string | undefined
  for (const { type, details } of chain) {
    if (type === 'edited') working = details.version
    const wentOut = type === 'published' || type === 'force-published'
    if (wentOut && working !== undefined) published.add(working)
  }
  return published
}

/** A save that changed nothing left a version and no event: it repeats the one before it. */
const isRepeated = (
  version: VersionFacts,
  neighbour: VersionFacts | undefined,
  schemas: readonly (string | null)[],
): boolean =>
  neighbour !== undefined &&
  schemas.some((schema) => {
    const fingerprint = version.fingerprint(schema)
    return fingerprint !== undefined && neighbour.fingerprint(schema) === fingerprint
  })

/** Every version is the text its event speaks of, by whom the event says; and none is missing. */
export const checkVersions = (dossier: Dossier): Difference[] => {
  const { key, chain, state, text } = dossier
  if (text === null || text.problem !== null || chain.length === 0) return []
  const differences: Difference[] = []
  const say = (version: string, problem: string): void => {
    differences.push(difference(subjectOf(key).slug, `${key} version ${version}`, problem))
  }
  const edits = new Map<string, LedgerEvent>(
    chain.flatMap((event) =>
      event.details.version === undefined ? [] : [[event.details.version, event]],
    ),
  )
  const schemas = [...new Set(chain.map(({ schema }) => schema))]
  const isOlderThanWorkflow = chain[0]?.details.hasUnknownAuthor === true
  const wereOut = new Set(
    chain.flatMap(({ type, fingerprint }) =>
      type === 'published' || type === 'force-published' ? [fingerprint] : [],
    ),
  )
  const mustSayPublished = publishedPrints(dossier)
  const maySayPublished = publishedVersions(dossier)
  text.versions.forEach((version, index) => {
    const edit = edits.get(version.id)
    const prints = schemas.map((schema) => version.fingerprint(schema))
    if (edit === undefined) {
      const neighbours = [text.versions[index - 1], text.versions[index + 1]]
      const isKnown = neighbours.some((neighbour) => isRepeated(version, neighbour, schemas))
      const isOld =
        isOlderThanWorkflow && !text.versions.slice(0, index).some(({ id }) => edits.has(id))
      if (!isKnown && !isOld) say(version.id, 'no event speaks of this version')
    } else {
      if (version.fingerprint(edit.schema) !== edit.fingerprint)
        say(version.id, 'it is not the text that was saved')
      if (version.savedBy !== edit.actor) say(version.id, 'it was not saved by whom it names')
    }
    edits.delete(version.id)
    if (version.status !== 'published') {
      if (version.status !== 'draft') say(version.id, 'it is neither a draft nor published')
      return
    }
    // Of two versions with the same words only the one that went out may say so.
    const isOut =
      edit === undefined
        ? prints.some((print) => print !== undefined && wereOut.has(print))
        : maySayPublished.has(version.id)
    const isDown = version.isLatest && !isReadable(state.public.state)
    if (!isOut || isDown) say(version.id, 'it says it is published, though it is not')
    for (const print of prints) if (print !== undefined) mustSayPublished.delete(print)
  })
  for (const version of edits.keys()) say(version, 'this version is missing')
  for (const print of mustSayPublished)
    differences.push(
      difference(subjectOf(key).slug, key, `no version says that the text ${print} was published`),
    )
  return differences
}
