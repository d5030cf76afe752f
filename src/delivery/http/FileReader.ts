import type { Readable } from 'node:stream'

/** What delivery needs of the file store: bytes by their SHA-256, as a stream with its size. */
export type FileReader = {
  readonly open: (sha256: string) => Promise<{ stream: Readable; size: number } | null>
}
