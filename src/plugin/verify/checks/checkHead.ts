import { hashOf } from '../../../domain/fingerprint/hash.js'
import { foldPerson } from '../../../domain/ledger/personState.js'
import { machinery } from '../../collections/machinery.js'
import { dataDirectoryKey } from '../../store/heads.js'
import { noQueueColumns, queueColumns, type QueueColumns } from '../../store/queueColumns.js'
import { difference, type Difference } from '../difference.js'
import { isDocumentKey, type Dossier } from '../read/dossier.js'
import { parsed, type StoredHead } from '../read/stored.js'

/** The mark of the data folder is compared at every start, with the file that holds it too. */
const isMark = ({ key, sequence, hash }: StoredHead): boolean =>
  key === dataDirectoryKey && (sequence ?? hash ?? null) === null

/** A head that holds nothing but a lock was made by a save that failed. */
const isEmpty = ({ sequence, hash, state, workingState, publicState }: StoredHead): boolean =>
  [sequence, hash, state, workingState, publicState].every(
    (value) => value === null || value === undefined,
  )

const queueNames = Object.keys(noQueueColumns) as (keyof QueueColumns)[]

/** Whether the columns by which the database finds what waits say what they should. */
export const fitsQueue = (head: StoredHead, expected: QueueColumns): boolean =>
  queueNames.every((name) => (head[name] ?? null) === expected[name])

const isSame = (text: unknown, expected: object): boolean => {
  const plain = JSON.stringify(expected)
  const found = parsed(text)
  return text === plain || (found !== undefined && hashOf(found) === hashOf(JSON.parse(plain)))
}

/** What a head caches is what its events come to. */
export const checkHead = ({ key, head, links, chain, state }: Dossier): Difference[] => {
  if (head === null || isEmpty(head) || isMark(head)) return []
  const say = (problem: string): Difference[] => [difference(machinery.heads, key, problem)]
  if (links.length === 0) return say('no event led to this head')
  const isDocument = isDocumentKey(key)
  const fits =
    isSame(head.state, isDocument ? state : foldPerson(chain)) &&
    (head.workingState ?? null) === (isDocument ? state.working.state : null) &&
    (head.publicState ?? null) === (isDocument ? state.public.state : null) &&
    fitsQueue(head, isDocument ? queueColumns(key, state) : noQueueColumns)
  return fits ? [] : say('what it caches is not what its events say')
}
