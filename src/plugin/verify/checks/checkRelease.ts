import { foldRelease } from '../../../domain/release/foldRelease.js'
import { heldStates } from '../../../domain/release/releaseState.js'
import { fingerprintOfRelease } from '../../releases/releaseRow.js'
import { isReleaseKey, releasesSlug } from '../../runtime/subject.js'
import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'

type Held = { readonly document?: unknown; readonly fingerprint?: unknown }

const membersIn = (state: unknown): readonly Held[] => {
  const { members } = (state ?? {}) as { members?: unknown }
  return Array.isArray(members) ? (members as Held[]) : []
}

/** A text that a release holds is one that the release says it holds, with the content it has. */
const checkHeldText = ({ key, state, related }: Dossier): Difference[] => {
  const { pinnedBy, fingerprint } = state
  if (pinnedBy === null) return []
  const isHeld = membersIn(related.get(pinnedBy)).some(
    (member) => member.document === key && member.fingerprint === fingerprint,
  )
  return isHeld ? [] : [difference(machinery.ledger, key, `${pinnedBy} does not hold it`)]
}

/** A release is what was put together and recorded, and its texts say that it holds them. */
export const checkRelease = (dossier: Dossier): Difference[] => {
  const { key, chain, release, related } = dossier
  if (!isReleaseKey(key)) return checkHeldText(dossier)
  const say = (problem: string): Difference[] => [difference(releasesSlug, key, problem)]
  if (chain.length === 0) return release === null ? [] : say('no event speaks of this release')
  if (release === null) return say('the release is missing')
  const state = foldRelease(chain)
  const differences: Difference[] = []
  if (fingerprintOfRelease(release) !== state.fingerprint)
    differences.push(...say('it was changed behind the workflow'))
  if (heldStates.includes(state.state))
    for (const { document } of state.members)
      if ((related.get(document) as { pinnedBy?: unknown } | undefined)?.pinnedBy !== key)
        differences.push(...say(`${document} does not say that it is held`))
  return differences
}
