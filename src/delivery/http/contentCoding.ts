import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import express, { type Request } from 'express'

/** A content coding of RFC 9110 that answers are given in; without one the bytes are as they are. */
export type ContentCoding = 'br' | 'gzip'

/** Shorter bodies fit one packet either way. */
const shortest = 1_000

/** Quality at which an answer of a hundred kilobytes takes a few milliseconds, once. */
const quality = 5

const compressors: Record<ContentCoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (body) => promisify(gzip)(body),
}

/** Coded bodies live as long as the bodies they were made of. */
const coded = new WeakMap<Buffer, Partial<Record<ContentCoding, Promise<Buffer>>>>()

/** The smallest coding that the caller takes. */
export const acceptedCoding = ({ headers }: Pick<Request, 'headers'>): ContentCoding | null => {
  const request = Object.assign(Object.create(express.request) as Request, { headers })
  if (request.acceptsEncodings('br') === 'br') return 'br'
  return request.acceptsEncodings('gzip') === 'gzip' ? 'gzip' : null
}

/** The coding an answer goes out in: the smallest that the caller takes, if it is worth it. */
export const codingFor = (request: Pick<Request, 'headers'>, body: Buffer): ContentCoding | null =>
  body.length < shortest ? null : acceptedCoding(request)

/** The body in a coding; made when it is first asked for, and kept with it. */
export const inCoding = (body: Buffer, coding: ContentCoding): Promise<Buffer> => {
  const known = coded.get(body) ?? {}
  const bytes = known[coding] ?? compressors[coding](body)
  coded.set(body, { ...known, [coding]: bytes })
  return bytes
}

/** The validator of a body in a coding: other bytes, another strong ETag (RFC 9110, 8.8.3.3). */
export const etagIn = (etag: string, coding: ContentCoding | null): string =>
  coding === null ? etag : etag.replace(/"$/, `-${coding}"`)
