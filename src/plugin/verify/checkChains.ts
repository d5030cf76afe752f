import { hashOf } from '../../domain/fingerprint/hash.js'
import { checkChain, type ChainDifference, type ChainEnd } from '../../domain/ledger/checkChain.js'
import type { LedgerEvent } from '../../domain/ledger/event.js'
import { foldPerson } from '../../domain/ledger/personState.js'
import { genesisHash, type Sealed } from '../../domain/ledger/seal.js'
import { fold } from '../../domain/workflow/fold.js'
import { machinery } from '../collections/machinery.js'
import { publicHeadKey } from '../store/heads.js'
import { difference, type Difference } from './difference.js'
import { isDocumentChain, type EditorialRecord, type StoredHead } from './readRecord.js'

const sentences: Record<ChainDifference['problem'], string> = {
  missing: 'this event is missing',
  altered: 'this event was altered: its hash does not fit',
  unlinked: 'this event does not follow the one before it',
  'head-differs': 'the chain does not end where its head says',
  'head-missing': 'the head of this chain is missing',
}

const endOf = (head: StoredHead | undefined): ChainEnd | null =>
  head === undefined || head.sequence === null || head.sequence === undefined
    ? null
    : { position: head.sequence, hash: head.hash ?? genesisHash }

const whereOf = (problem: ChainDifference['problem'], ledger: string): string =>
  problem === 'head-missing' ? machinery.heads : ledger

/** The state a head ought to cache. */
const recomputed = (key: string, events: readonly Sealed<LedgerEvent>[]): unknown =>
  isDocumentChain(key) ? fold(events) : foldPerson(events)

const checkColumns = (record: EditorialRecord): Difference[] =>
  record.rows.flatMap((row) => {
    const event = record.chains
      .get(row.document)
      ?.find((one) => one.hash === row.hash && one.sequence === row.sequence)
    const fits =
      event !== undefined &&
      event.document === row.document &&
      event.type === row.type &&
      event.actor === row.actor &&
      event.at === row.at &&
      event.publicNumber === (row.publicNumber ?? null)
    return fits
      ? []
      : [
          difference(
            machinery.ledger,
            `${row.document} #${row.sequence}`,
            'its columns do not say what its event says',
          ),
        ]
  })

const checkState = (
  key: string,
  head: StoredHead,
  events: readonly Sealed<LedgerEvent>[],
): Difference[] => {
  const expected = recomputed(key, events)
  let isSame = false
  try {
    isSame =
      hashOf(JSON.parse(head.state ?? 'null')) === hashOf(JSON.parse(JSON.stringify(expected)))
  } catch {
    isSame = false
  }
  const state = isDocumentChain(key) ? fold(events) : null
  const hasMarks =
    state === null ||
    (head.workingState === state.working.state && head.publicState === state.public.state)
  return isSame && hasMarks
    ? []
    : [difference(machinery.heads, key, 'what it caches is not what its events say')]
}

/** Every chain against its head: each document's, each person's, and the public one. */
export const checkChains = (record: EditorialRecord): Difference[] => {
  const differences = checkColumns(record)
  const keys = new Set([...record.chains.keys(), ...record.heads.keys()])
  keys.delete(publicHeadKey)
  for (const key of keys) {
    const events = record.chains.get(key) ?? []
    const head = record.heads.get(key)
    // A head that holds nothing but a lock was made by a save that failed.
    if (events.length === 0 && endOf(head) === null) continue
    const found = checkChain(events, endOf(head))
    differences.push(
      ...found.map(({ position, problem }) =>
        difference(
          whereOf(problem, machinery.ledger),
          problem === 'head-missing' ? key : `${key} #${position}`,
          sentences[problem],
        ),
      ),
    )
    if (head !== undefined && found.length === 0) differences.push(...checkState(key, head, events))
  }
  const publicHead = record.heads.get(publicHeadKey)
  const lastPublic = record.publicChain.at(-1)
  if (
    lastPublic !== undefined &&
    publicHead !== undefined &&
    publicHead.state !== JSON.stringify({ at: lastPublic.at })
  )
    differences.push(
      difference(machinery.heads, publicHeadKey, 'what it caches is not what its events say'),
    )
  differences.push(
    ...checkChain(record.publicChain, endOf(publicHead)).map(({ position, problem }) =>
      difference(
        whereOf(problem, machinery.publicLedger),
        problem === 'head-missing' ? publicHeadKey : `#${position}`,
        sentences[problem],
      ),
    ),
  )
  return differences
}
