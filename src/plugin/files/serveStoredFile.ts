import type { PayloadRequest, SanitizedCollectionConfig, UploadConfig } from 'payload'
import { parseRangeHeader } from 'payload/internal'
import type { FileStore } from './FileStore.js'
import { findNamedFile } from './findNamedFile.js'
import { webStreamOf } from './webStreamOf.js'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Kinds that a browser may show in place; anything else is a download. */
const isShown = (mimeType: string): boolean =>
  /^(image|audio|video)\/|^application\/pdf$/.test(mimeType)

const headersFor = (sha256: string, mimeType: string, filename: string): Headers =>
  new Headers({
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, no-cache',
    'Content-Disposition': `${isShown(mimeType) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(filename)}`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Content-Type': mimeType || 'application/octet-stream',
    ETag: `"${sha256}"`,
    'X-Content-Type-Options': 'nosniff',
  })

const problem = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })

const answer = async (
  store: FileStore,
  req: PayloadRequest,
  sha256: string,
  headers: Headers,
): Promise<Response> => {
  if (req.headers.get('if-none-match') === headers.get('ETag')) {
    return new Response(null, { headers, status: 304 })
  }
  const size = (await store.sizeOf(sha256)) ?? 0
  const { range, type } = parseRangeHeader({
    fileSize: size,
    rangeHeader: req.headers.get('range'),
  })
  if (type === 'invalid') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { headers, status: 416 })
  }
  const file = await store.open(sha256, range ?? {})
  if (!file) return problem(500, 'The stored file of this document is missing.')
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  headers.set('Content-Length', String(range ? range.end - range.start + 1 : size))
  return new Response(webStreamOf(file.stream), {
    headers,
    status: range ? 206 : 200,
  })
}

const serve = async (
  store: FileStore,
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  filename: string,
): Promise<Response> => {
  const found = await findNamedFile(req, collection, filename)
  if (found === null) return problem(404, 'There is no such file.')
  if (found === 'ambiguous') return problem(409, 'Two different files have this name.')
  return answer(store, req, found.sha256, headersFor(found.sha256, found.mimeType, filename))
}

/**
 * Answers `GET /api/{collection}/file/{filename}` from the store for people who may read the
 * collection (Payload has asked its read access before): pictures of drafts and of older versions
 * too. The public gets bytes from `/v1/media` only.
 */
export const serveStoredFile =
  (store: FileStore): Handler =>
  (req, { params: { collection: slug, filename, ...params } }) => {
    const collection = req.payload.collections[slug]?.config
    // Payload also asks handlers for a file that a client says it has uploaded elsewhere, before any
    // access check, and would take an answer for the file: there are no such files here.
    if (!collection || 'clientUploadContext' in params) return
    return req.user
      ? serve(store, req, collection, filename)
      : problem(403, 'Sign in to see this file.')
  }
