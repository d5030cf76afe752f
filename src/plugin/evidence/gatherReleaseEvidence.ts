import type { PayloadRequest } from 'payload'
import { composeDisclaimer } from '../../domain/disclaimer/composeDisclaimer.js'
import { defaultWordingKey } from '../../domain/disclaimer/wording.js'
import type { Evidence } from '../../domain/evidence/evidence.js'
import { sealReleaseEvidence, type ReleaseEvidence } from '../../domain/evidence/releaseEvidence.js'
import { foldRelease } from '../../domain/release/foldRelease.js'
import { readRelease, releaseKey } from '../releases/readRelease.js'
import { fingerprintOfRelease, type ReleaseRow } from '../releases/releaseRow.js'
import { runtimeOf } from '../runtime/runtime.js'
import { eventsOf } from '../store/ledger.js'
import { gatherEvidence } from './gatherEvidence.js'
import { readPeopleBehind } from './readPeopleBehind.js'
import { personsIn, readPersonChains, type Chain } from './readPersonChains.js'

/** A save between the two readings makes them differ; then both are read again. */
const mostReadings = 3

const readBoth = async (
  req: PayloadRequest,
  id: string,
  reading = 1,
): Promise<{ row: ReleaseRow; chain: Chain } | null> => {
  const release = await readRelease(req, id)
  const chain = await eventsOf(req, releaseKey(id))
  if (release === null || chain.length === 0) return null
  const isOneMoment = fingerprintOfRelease(release.row) === foldRelease(chain).fingerprint
  return isOneMoment || reading === mostReadings
    ? { row: release.row, chain }
    : readBoth(req, id, reading + 1)
}

/** Its texts: those it held last, and before it was handed in those that are listed. */
const documentsIn = (chain: Chain, row: ReleaseRow): readonly string[] =>
  chain
    .findLast(({ details }) => details.members !== undefined)
    ?.details.members?.map(({ document }) => document) ?? row.members

/**
 * Everything that proves which texts of a release went public together, with the evidence of each.
 * Null: nothing was ever recorded of it.
 * @param options as of `gatherEvidence`, for each text
 * @throws TextLost where the record of a text does not hold
 */
export const gatherReleaseEvidence = async (
  req: PayloadRequest,
  id: string,
  options: { readonly fromPublic?: number } = {},
): Promise<ReleaseEvidence | null> => {
  const at = runtimeOf(req.payload).now()
  const read = await readBoth(req, id)
  if (read === null) return null
  const { chain, row } = read
  const document = releaseKey(id)
  const { chains, everybody } = await readPersonChains(req, personsIn(chain, document))
  const members: Evidence[] = []
  for (const member of documentsIn(chain, row)) {
    const evidence = await gatherEvidence(req, member, options)
    if (evidence !== null) members.push(evidence)
  }
  return sealReleaseEvidence({
    kind: 'communique-release-evidence',
    format: 1,
    at,
    document,
    disclaimer: composeDisclaimer({
      locale: 'en',
      choice: { wording: defaultWordingKey },
      wordings: [],
    }) as ReleaseEvidence['disclaimer'],
    release: { title: row.title, note: row.note, members: [...row.members] },
    members,
    people: await readPeopleBehind(req, everybody),
    chains: { [document]: chain, ...chains },
  })
}
