/** One derived size of an image. */
export type StoredSize = {
  readonly sha256?: string | null
  readonly filename?: string | null
  readonly mimeType?: string | null
  readonly filesize?: number | null
  readonly width?: number | null
  readonly height?: number | null
}

/** What a document of a governed upload collection says about its file. */
export type StoredFileFacts = StoredSize & {
  readonly focalX?: number | null
  readonly focalY?: number | null
  readonly sizes?: Readonly<Record<string, StoredSize | null | undefined>> | null
}
