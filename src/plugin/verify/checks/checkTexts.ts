import type { DocumentState } from '../../../domain/workflow/documentState.js'
import { isReadable } from '../../../domain/workflow/states.js'
import { subjectOf } from '../../runtime/subject.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier, LiveFacts } from '../read/dossier.js'

const hasMarks = ({ workflowState, publicState }: LiveFacts, state: DocumentState): boolean =>
  workflowState === state.working.state && publicState === state.public.state

/** The live row: what was approved, while it is public; else what was last public, or first saved. */
const problemOfLive = ({ key, state, chain, text }: Dossier): string | null => {
  const live = text?.live ?? null
  const isGlobal = subjectOf(key).kind === 'global'
  const { public: shown } = state
  // Before its first publication a global has no live row.
  if (live === null) return isGlobal && shown.state === 'none' ? null : 'its live row is missing'
  if (live.isInTrash) return 'it was moved to the trash behind the workflow'
  if (!isReadable(shown.state) && live.status !== 'draft')
    return 'its live row is published, though nobody published it'
  if (!hasMarks(live, state)) return 'its live row does not say where the text stands'
  const [first] = chain
  // What lay there before the workflow governed it was never recorded.
  const isRecorded = shown.state !== 'none' || !(isGlobal || first?.details.hasUnknownAuthor)
  const expected = shown.state === 'none' ? first : shown
  const isApproved =
    !isRecorded || live.fingerprint(expected?.schema ?? null) === expected?.fingerprint
  return isApproved && (!isReadable(shown.state) || live.status === 'published')
    ? null
    : 'its live row is not the text that was approved'
}

/** The working text is the one the last event speaks of, and the live row the one that was approved. */
export const checkTexts = (dossier: Dossier): Difference[] => {
  const { key, state, chain, text } = dossier
  if (text === null) return []
  const { slug } = subjectOf(key)
  const say = (problem: string): Difference => difference(slug, key, problem)
  if (text.problem !== null) return [say(`its texts cannot be read: ${text.problem}`)]
  if (chain.length === 0)
    return text.live === null && text.versions.length === 0
      ? []
      : [say('no event speaks of this document')]
  if (text.versions.length === 0) return [say('the document is missing')]
  const differences: Difference[] = []
  const latest = text.versions.filter(({ isLatest }) => isLatest)
  if (latest.length !== 1) differences.push(say(`${latest.length} versions claim to be the latest`))
  for (const version of latest)
    if (version.fingerprint(state.schema) !== state.fingerprint)
      differences.push(say('its working text was changed behind the workflow'))
    else if (!hasMarks(version, state))
      differences.push(say('its latest version does not say where the text stands'))
  const problem = problemOfLive(dossier)
  return problem === null ? differences : [...differences, say(problem)]
}
