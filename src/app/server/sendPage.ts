import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Request, Response } from 'express'

type Page = { status: number; html: string; acceptsGzip: boolean }

/**
 * Sends a whole HTML page with a strong ETag per coding. Caches may keep it but ask again each
 * time, so that nobody reads the old text after a publication.
 */
export function sendPage(
  request: Request,
  response: Response,
  { status, html, acceptsGzip }: Page,
): void {
  const body = acceptsGzip ? gzipSync(html) : Buffer.from(html, 'utf8')
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader(
    'Cache-Control',
    status < 500 ? 'public, max-age=0, must-revalidate' : 'no-store',
  )
  // Hints that only the admin has a use for.
  for (const name of ['Accept-CH', 'Critical-CH']) response.removeHeader(name)
  response.setHeader('Vary', 'Accept-Encoding')
  response.setHeader('ETag', etag)
  if (acceptsGzip) response.setHeader('Content-Encoding', 'gzip')
  if (status === 200 && request.fresh) {
    response.statusCode = 304
    response.removeHeader('Content-Encoding')
    response.end()
    return
  }
  response.setHeader('Content-Length', body.length)
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}
