import type { ChainDifference } from '../../../domain/ledger/checkChain.js'

/** What is wrong with a row of a chain, as a sentence. */
export const chainSentences: Record<ChainDifference['problem'], string> = {
  missing: 'this event is missing',
  altered: 'this event was altered: its hash does not fit',
  unlinked: 'this event does not follow the one before it',
  'head-differs': 'the chain does not end where its head says',
  'head-missing': 'the head of this chain is missing',
}
