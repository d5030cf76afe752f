import { checkChain as checkLinks, type ChainEnd } from '../../../domain/ledger/checkChain.js'
import { genesisHash } from '../../../domain/ledger/seal.js'
import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import type { Link } from '../read/chainOf.js'
import type { Dossier } from '../read/dossier.js'
import type { StoredHead } from '../read/stored.js'
import { chainSentences } from './sentences.js'

/** Where a head says its chain ends; null for one that says nothing. */
export const endOf = (head: StoredHead | null): ChainEnd | null =>
  head === null || head.sequence === null || head.sequence === undefined
    ? null
    : { position: head.sequence, hash: head.hash ?? genesisHash }

const checkColumns = ({ row, event }: Link): Difference[] => {
  const say = (problem: string): Difference[] => [
    difference(machinery.ledger, `${row.document} #${row.sequence}`, problem),
  ]
  if (event === null) return say('this event cannot be read: it has not the form of one')
  const fits =
    event.document === row.document &&
    event.sequence === row.sequence &&
    event.type === row.type &&
    event.actor === row.actor &&
    event.at === row.at &&
    event.publicNumber === (row.publicNumber ?? null)
  return fits ? [] : say('its columns do not say what its event says')
}

/** The chain is whole, from its first event to where its head says it ends. */
export const checkChain = ({ key, head, links }: Dossier): Difference[] => {
  const rows = links.map(({ row, event }) => ({
    position: row.sequence,
    hash: row.hash,
    text: String(row.event),
    previous: event?.previous ?? null,
  }))
  return [
    ...links.flatMap(checkColumns),
    ...checkLinks(rows, endOf(head)).flatMap(({ position, problem }) => {
      const sentence = chainSentences[problem]
      const ofHead = difference(machinery.heads, key, sentence)
      const ofEvent = difference(machinery.ledger, `${key} #${position}`, sentence)
      // Nobody can tell which of the two was changed: the head, or the end of the chain.
      if (problem === 'head-differs') return [ofEvent, ofHead]
      return problem === 'head-missing' ? [ofHead] : [ofEvent]
    }),
  ]
}
