import type { Readable } from 'node:stream'

/** First and last byte to read, both counted in. */
export type ByteRange = { readonly start?: number; readonly end?: number }

/**
 * Stored files by the SHA-256 of their bytes (64 small hex digits). A name never gets other bytes,
 * so nothing that was ever approved or published can change behind its hash.
 */
export type FileStore = {
  /** The folder the files lie in. */
  readonly directory: string
  /**
   * Stores bytes and gives their SHA-256. The same bytes are stored once.
   * @throws StoredFileDamaged if the file is there and no longer holds these bytes.
   */
  put(bytes: Buffer): Promise<string>
  /** A stream of the bytes, or of a part, and the size of the whole file; null if it is not there. */
  open(sha256: string, range?: ByteRange): Promise<{ stream: Readable; size: number } | null>
  /** All bytes, or null if the file is not there. */
  read(sha256: string): Promise<Buffer | null>
  has(sha256: string): Promise<boolean>
  /** Bytes of a stored file, or null if it is not there. */
  sizeOf(sha256: string): Promise<number | null>
  /** The hash of every stored file, in no particular order. */
  list(): AsyncIterable<string>
  /** Deletes a file; only for orphans that no version and no publication names. */
  remove(sha256: string): Promise<void>
}
