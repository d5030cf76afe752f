import { isDeepStrictEqual } from 'node:util'
import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import { isReleaseKey } from '../../runtime/subject.js'
import type { Dossier } from '../read/dossier.js'

/** Every event that changed what is public stands in the public ledger, as it stands here. */
export const checkPublicEvents = ({ key, chain, publicEvents }: Dossier): Difference[] =>
  chain.flatMap(({ details, publicNumber, sequence, fingerprint, type, at }) => {
    if (publicNumber === null) return []
    const there = publicEvents.get(publicNumber)
    const isNamed = isReleaseKey(key)
      ? // The ledger names what a release brought out, in its order, and not the release.
        isDeepStrictEqual(
          there?.members.map((member) => [member.document, member.fingerprint]),
          details.members?.map((member) => [member.document, member.fingerprint]),
        )
      : there?.members.some(
          (member) =>
            member.document === key &&
            member.sequence === sequence &&
            member.fingerprint === fingerprint,
        )
    return isNamed === true && there?.type === type && there.at === at
      ? []
      : [difference(machinery.publicLedger, `#${publicNumber}`, `it lacks ${key} #${sequence}`)]
  })
