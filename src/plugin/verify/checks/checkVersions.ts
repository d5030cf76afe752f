import type { LedgerEvent } from '../../../domain/ledger/event.js'
import { subjectOf } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier, VersionFacts } from '../read/dossier.js'

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
  const { key, chain, text } = dossier
  if (text === null || text.problem !== null || chain.length === 0) return []
  const differences: Difference[] = []
  const say = (version: string, problem: string): void => {
    differences.push(difference(subjectOf(key).slug, `${key} version ${version}`, problem))
  }
  const edits = new Map<string, LedgerEvent>(
    chain.flatMap((event) =>
      event.type === 'edited' && event.details.version !== undefined
        ? [[event.details.version, event]]
        : [],
    ),
  )
  const schemas = [...new Set(chain.map(({ schema }) => schema))]
  const isOlderThanWorkflow = chain[0]?.details.hasUnknownAuthor === true
  text.versions.forEach((version, index) => {
    const edit = edits.get(version.id)
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
  })
  for (const version of edits.keys()) say(version, 'this version is missing')
  return differences
}
