import type { Readable } from 'node:stream'

/** What delivery needs of the file store: sizes and bytes by SHA-256, null where there is no file. */
export type FileReader = {
  readonly sizeOf: (sha256: string) => Promise<number | null>
  /** A stream of the bytes, or of a part of them, both ends included. */
  readonly open: (
    sha256: string,
    range?: { readonly start?: number; readonly end?: number },
  ) => Promise<{ stream: Readable; size: number } | null>
}
