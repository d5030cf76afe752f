import { hashOf } from '../../../domain/fingerprint/hash.js'
import { foldPerson } from '../../../domain/ledger/personState.js'
import { foldRelease } from '../../../domain/release/foldRelease.js'
import { machinery } from '../../collections/machinery.js'
import { isReleaseKey } from '../../runtime/subject.js'
import { dataDirectoryKey } from '../../store/heads.js'
import { noQueueColumns, queueColumns, type QueueColumns } from '../../store/queueColumns.js'
import { difference, type Difference } from '../difference.js'
import { isDocumentKey, isTextKey, type Dossier } from '../read/dossier.js'
import { parsed, type StoredHead } from '../read/stored.js'

const queueNames = Object.keys(noQueueColumns) as (keyof QueueColumns)[]

/** Whether the columns by which the database finds what waits say what they should. */
export const fitsQueue = (head: StoredHead, expected: QueueColumns): boolean =>
  queueNames.every((name) => (head[name] ?? null) === expected[name])

/** The mark of the data folder is compared at every start, with the file that holds it too. */
const isMark = (head: StoredHead): boolean =>
  head.key === dataDirectoryKey &&
  (head.sequence ?? head.hash ?? null) === null &&
  fitsQueue(head, noQueueColumns)

/** A head that holds nothing but a lock was made by a save that failed. */
const isEmpty = (head: StoredHead): boolean =>
  [head.sequence, head.hash, head.state, head.workingState, head.publicState].every(
    (value) => value === null || value === undefined,
  ) && fitsQueue(head, noQueueColumns)

const isSame = (text: unknown, expected: object): boolean => {
  const plain = JSON.stringify(expected)
  const found = parsed(text)
  return text === plain || (found !== undefined && hashOf(found) === hashOf(JSON.parse(plain)))
}

/** What a head has to hold: the fold of its chain, and the states people filter by. */
const cachedOf = (
  key: string,
  chain: Dossier['chain'],
  state: Dossier['state'],
): [cached: object, working: string | null, shown: string | null] => {
  if (isReleaseKey(key)) {
    const release = foldRelease(chain)
    return [release, release.state, null]
  }
  return isDocumentKey(key)
    ? [state, state.working.state, state.public.state]
    : [foldPerson(chain), null, null]
}

/** What a head caches is what its events come to. */
export const checkHead = ({ key, head, links, chain, state }: Dossier): Difference[] => {
  if (head === null || isEmpty(head) || isMark(head)) return []
  const say = (problem: string): Difference[] => [difference(machinery.heads, key, problem)]
  if (links.length === 0) return say('no event led to this head')
  const [cached, working, shown] = cachedOf(key, chain, state)
  const fits =
    isSame(head.state, cached) &&
    (head.workingState ?? null) === working &&
    (head.publicState ?? null) === shown &&
    fitsQueue(head, isTextKey(key) ? queueColumns(key, state) : noQueueColumns)
  return fits ? [] : say('what it caches is not what its events say')
}
