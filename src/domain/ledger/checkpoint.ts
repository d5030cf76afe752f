import { hashOf } from '../fingerprint/hash.js'
import type { ChainEnd } from './checkChain.js'

/** Where one chain stood, under the key of its head. */
export type ChainMark = ChainEnd & { readonly key: string }

/** What a checkpoint says, before it is sealed. */
export type CheckpointContent = {
  readonly format: 1
  /** When it was taken: ISO 8601, UTC. */
  readonly at: string
  /** The version of the software that took it. */
  readonly version: string
  /** Where the public ledger stood. */
  readonly public: ChainEnd
  /** Where every other chain stood, in the order of their keys (by UTF-16 code units). */
  readonly chains: readonly ChainMark[]
  /** Hashes of all field lists, in order. */
  readonly fieldLists: readonly string[]
}

/**
 * The ends of all chains at one moment, to be kept where nobody who can write to the database can
 * write. It holds no names and no texts. Whoever keeps only the digest can prove the file with it.
 */
export type Checkpoint = CheckpointContent & {
  /** SHA-256 of the canonical form (RFC 8785) of everything else. */
  readonly digest: string
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Puts a checkpoint in order and gives it its digest. */
export const sealCheckpoint = (content: CheckpointContent): Checkpoint => {
  const ordered = {
    ...content,
    chains: [...content.chains].sort((one, other) => inOrder(one.key, other.key)),
    fieldLists: [...content.fieldLists].sort(inOrder),
  }
  return { ...ordered, digest: hashOf(ordered) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isHash = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

const isEnd = (value: unknown): boolean =>
  isRecord(value) &&
  Number.isSafeInteger(value.position) &&
  Number(value.position) >= 0 &&
  isHash(value.hash)

const isMark = (value: unknown): boolean =>
  isRecord(value) && typeof value.key === 'string' && isEnd(value)

/** What is wrong with something that ought to be a checkpoint, as a sentence; null: nothing. */
export const problemOfCheckpoint = (value: unknown): string | null => {
  if (!isRecord(value) || value.format === undefined) return 'this is no checkpoint'
  if (value.format !== 1) return `its format ${String(value.format)} is not known here`
  const { digest, ...content } = value
  const { chains, fieldLists } = content
  const hasForm =
    typeof content.at === 'string' &&
    typeof content.version === 'string' &&
    isEnd(content.public) &&
    Array.isArray(chains) &&
    chains.every(isMark) &&
    Array.isArray(fieldLists) &&
    fieldLists.every(isHash)
  if (!hasForm) return 'it has not the form of a checkpoint'
  if (new Set((chains as ChainMark[]).map(({ key }) => key)).size < chains.length)
    return 'it names a chain twice'
  return hashOf(content) === digest ? null : 'its digest does not fit: it was changed'
}

/** Whether a value is a checkpoint that nobody changed. */
export const isCheckpoint = (value: unknown): value is Checkpoint =>
  problemOfCheckpoint(value) === null
