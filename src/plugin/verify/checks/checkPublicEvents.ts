import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'

/** Every event that changed what is public stands in the public ledger, as it stands here. */
export const checkPublicEvents = ({ key, chain, publicEvents }: Dossier): Difference[] =>
  chain.flatMap(({ publicNumber, sequence, fingerprint, type, at }) => {
    if (publicNumber === null) return []
    const there = publicEvents.get(publicNumber)
    const isNamed = there?.members.some(
      (member) =>
        member.document === key &&
        member.sequence === sequence &&
        member.fingerprint === fingerprint,
    )
    return isNamed === true && there?.type === type && there.at === at
      ? []
      : [difference(machinery.publicLedger, `#${publicNumber}`, `it lacks ${key} #${sequence}`)]
  })
