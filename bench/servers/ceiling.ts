import express from 'express'
import { readFileSync } from 'node:fs'
import { serve, settings } from './serve.js'

/** One answer from memory: by Node's own HTTP server, or by Express 5. */
const { with: kind, answer } = settings<{ with: 'http' | 'express'; answer: string }>()
const { body, headers, path } = JSON.parse(readFileSync(answer, 'utf8')) as {
  path: string
  headers: [string, string][]
  body: string
}
const bytes = Buffer.from(body)

if (kind === 'http') {
  const lines = headers.flat()
  await serve((_request, response) => {
    response.writeHead(200, lines)
    response.end(bytes)
  })
} else {
  const app = express().disable('x-powered-by').set('etag', false)
  app.get(path.replace(/\?.*/s, ''), (_request, response) => {
    response.set(Object.fromEntries(headers))
    response.end(bytes)
  })
  await serve(app)
}
