import type { FileStore } from '../files/FileStore.js'
import { checkAnswers } from './checks/checkAnswers.js'
import { checkChain } from './checks/checkChain.js'
import { checkFiles } from './checks/checkFiles.js'
import { checkHead } from './checks/checkHead.js'
import { checkOpenings } from './checks/checkOpenings.js'
import { checkOutbox } from './checks/checkOutbox.js'
import { checkRelease } from './checks/checkRelease.js'
import { checkPublications } from './checks/checkPublications.js'
import { checkPublicEvents } from './checks/checkPublicEvents.js'
import { checkReviews } from './checks/checkReviews.js'
import { checkSlugs } from './checks/checkSlugs.js'
import { checkSnapshots } from './checks/checkSnapshots.js'
import { checkGroups, checkRoles, checkSpeakers } from './checks/checkSpeakers.js'
import { checkStatuses } from './checks/checkStatuses.js'
import { checkTexts } from './checks/checkTexts.js'
import { checkVersions } from './checks/checkVersions.js'
import { difference, type Difference } from './difference.js'
import type { Backdrop } from './read/backdrop.js'
import type { Dossier } from './read/dossier.js'

type Check = (
  dossier: Dossier,
  backdrop: Backdrop,
  files: Pick<FileStore, 'read'>,
) => readonly Difference[] | Promise<readonly Difference[]>

/** Everything that is checked of one document or person, under the name of what it looks at. */
const checks: Readonly<Record<string, Check>> = {
  'editorial-ledger': checkChain,
  'editorial-heads': checkHead,
  'public-ledger': checkPublicEvents,
  'editorial-snapshots': checkSnapshots,
  texts: checkTexts,
  releases: checkRelease,
  versions: checkVersions,
  statuses: checkStatuses,
  publications: checkPublications,
  'editorial-slugs': checkSlugs,
  'editorial-people': checkSpeakers,
  roles: checkRoles,
  groups: checkGroups,
  reviews: checkReviews,
  'editorial-requests': checkAnswers,
  'editorial-outbox': checkOutbox,
  'editorial-press-openings': checkOpenings,
  files: (dossier, _, files) => checkFiles(dossier, files),
}

/** Runs every check on one dossier. Rows that break a check are a finding; the other checks go on. */
export const examine = async (
  dossier: Dossier,
  backdrop: Backdrop,
  files: Pick<FileStore, 'read'>,
): Promise<Difference[]> => {
  const differences: Difference[] = []
  for (const [name, check] of Object.entries(checks)) {
    try {
      differences.push(...(await check(dossier, backdrop, files)))
    } catch (error) {
      differences.push(
        difference(name, dossier.key, `its rows cannot be checked: ${String(error)}`),
      )
    }
  }
  return differences
}
