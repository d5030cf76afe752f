import type { PublicationRow } from '../store/PublicationRow.js'
import type { Composition } from './Composition.js'
import { noticeIn, type Notice } from './noticeIn.js'

/** A stored file as a publication of `media` names it. */
export type PublicFile = {
  readonly sha256: string
  readonly filename: string
  readonly mimeType?: string
  readonly filesize?: number
  readonly width?: number
  readonly height?: number
}

/** One file in an answer. */
export type FileLink = Omit<PublicFile, 'sha256' | 'filename'> & { readonly url: string }

/** A picture or file inside an answer. */
export type MediaCard = FileLink & {
  readonly type: 'media'
  readonly id: string
  readonly filename: string
  readonly alt?: string
  readonly caption?: string
  readonly credit?: unknown
  readonly rights?: unknown
  readonly licence?: unknown
  readonly sizes?: Readonly<Record<string, FileLink>>
  readonly notice?: Notice
}

const isFile = (value: unknown): value is PublicFile =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'filename' in value

/** The original and every derived size that a publication of `media` names. */
export const filesOf = (row: PublicationRow): PublicFile[] =>
  [row.content, ...Object.values((row.content.sizes as object | undefined) ?? {})].filter(isFile)

/** The card of a media publication: addresses of its bytes, and what stands under a picture. */
export const mediaCardOf = (row: PublicationRow, { addresses, locale }: Composition): MediaCard => {
  const linkTo = ({
    sha256,
    filename,
    mimeType,
    filesize,
    width,
    height,
  }: PublicFile): FileLink => ({
    url: addresses.media(sha256, filename),
    mimeType,
    filesize,
    width,
    height,
  })
  const content = row.content as PublicFile & Record<string, unknown>
  const sizes = Object.entries((content.sizes as object | undefined) ?? {}).filter(
    (entry): entry is [string, PublicFile] => isFile(entry[1]),
  )
  return {
    type: 'media',
    id: row.documentId,
    filename: content.filename,
    ...linkTo(content),
    ...(typeof content.alt === 'string' && { alt: content.alt }),
    ...(typeof content.caption === 'string' && { caption: content.caption }),
    ...(content.credit !== undefined && { credit: content.credit }),
    ...(content.rights !== undefined && { rights: content.rights }),
    ...(content.licence !== undefined && { licence: content.licence }),
    ...(sizes.length > 0 && {
      sizes: Object.fromEntries(sizes.map(([name, file]) => [name, linkTo(file)])),
    }),
    ...(row.status === 'withdrawn' && row.notice && { notice: noticeIn(row.notice, locale) }),
  }
}
