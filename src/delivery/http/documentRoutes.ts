import { createHash } from 'node:crypto'
import express, { type Request, type Router } from 'express'
import { docsPage } from '../openapi/page/docsPage.js'
import { docsStyle } from '../openapi/page/docsStyle.js'
import { openApiDocument } from '../openapi/openApiDocument.js'
import { documentQuery } from '../openapi/operations/document.js'
import type { Answer } from './Answer.js'
import { documentAnswer } from './documentAnswer.js'
import { parseQuery } from './parseQuery.js'
import { sendAnswer } from './sendAnswer.js'

const styleHash = createHash('sha256').update(docsStyle).digest('base64')

/** The page loads nothing, runs nothing and has one style, its own. */
const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** It changes with the software only, and comes from no document. */
const about = { lastModified: null, documents: [] }

const queryOf = ({ originalUrl }: Request): URLSearchParams =>
  new URLSearchParams(originalUrl.split(/\?(.*)/s)[1] ?? '')

/**
 * `/openapi.json` and `/docs`. Both are made when first asked for and stay as long as the process:
 * they change with the software only.
 */
export const documentRoutes = (publicUrl: string, showsPast: (tag: string) => boolean): Router => {
  const once = (prepare: () => Answer): (() => Answer) => {
    let prepared: Answer | undefined
    return () => (prepared ??= prepare())
  }
  const make = () => openApiDocument(publicUrl, showsPast)
  const json = once(() =>
    documentAnswer(JSON.stringify(make()), {
      ...about,
      contentType: 'application/json; charset=utf-8',
    }),
  )
  const page = once(() => {
    const contentType = 'text/html; charset=utf-8'
    const answer = documentAnswer(docsPage(make()), { ...about, contentType, locale: 'en' })
    return { ...answer, headers: { ...answer.headers, 'Content-Security-Policy': pagePolicy } }
  })
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
