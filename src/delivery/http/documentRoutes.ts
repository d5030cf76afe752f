import { createHash } from 'node:crypto'
import express, { type Request, type Router } from 'express'
import { docsPage } from '../openapi/page/docsPage.js'
import { docsStyle } from '../openapi/page/docsStyle.js'
import { openApiDocument } from '../openapi/openApiDocument.js'
import { documentQuery } from '../openapi/operations/document.js'
import type { PublicType } from '../schemas/groups.js'
import { openHeaders, type Answer } from './Answer.js'
import { cacheRules } from './cacheRules.js'
import { parseQuery } from './parseQuery.js'
import { sendAnswer } from './sendAnswer.js'
import { strongETag } from './strongETag.js'

const answer = (type: string, text: string, more: Record<string, string> = {}): Answer => {
  const body = Buffer.from(text)
  return {
    status: 200,
    body,
    headers: {
      ...openHeaders,
      'Content-Type': type,
      'Cache-Control': cacheRules.answer,
      Vary: 'Accept-Encoding',
      ETag: strongETag(body),
      'Surrogate-Key': 'all',
      ...more,
    },
  }
}

const styleHash = createHash('sha256').update(docsStyle).digest('base64')

/** The page loads nothing, runs nothing and has one style, its own. */
const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const queryOf = ({ originalUrl }: Request): URLSearchParams =>
  new URLSearchParams(originalUrl.split(/\?(.*)/s)[1] ?? '')

/**
 * `/openapi.json` and `/docs`. Both are made when first asked for and stay as long as the process:
 * they change with the software only.
 */
export const documentRoutes = (
  publicUrl: string,
  hasVersions: (type: PublicType) => boolean,
): Router => {
  const once = (prepare: () => Answer): (() => Answer) => {
    let prepared: Answer | undefined
    return () => (prepared ??= prepare())
  }
  const make = () => openApiDocument(publicUrl, hasVersions)
  const json = once(() => answer('application/json; charset=utf-8', JSON.stringify(make())))
  const page = once(() =>
    answer('text/html; charset=utf-8', docsPage(make()), {
      'Content-Language': 'en',
      'Content-Security-Policy': pagePolicy,
    }),
  )
  const router = express.Router({ caseSensitive: true })
  const serve = (path: string, prepared: () => Answer) =>
    router.get(path, (request, response) => {
      const { refusal } = parseQuery(documentQuery, queryOf(request))
      return sendAnswer(request, response, refusal ?? prepared())
    })
  serve('/openapi.json', json)
  serve('/docs', page)
  return router
}
