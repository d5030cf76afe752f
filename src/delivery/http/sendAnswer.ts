import type { Request, Response } from 'express'
import type { Answer } from './Answer.js'
import { matchesETag } from './matchesETag.js'

const bodyHeaders = ['Content-Type', 'Content-Length', 'Content-Disposition']

/** Sends an answer: 304 where the caller has it already, headers alone for HEAD. */
export const sendAnswer = (request: Request, response: Response, answer: Answer): void => {
  const etag = answer.headers.ETag
  const isKnown =
    answer.status === 200 &&
    etag !== undefined &&
    matchesETag(request.headers['if-none-match'], etag)
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!isKnown || !bodyHeaders.includes(name)) response.setHeader(name, value)
  }
  if (isKnown) {
    response.status(304).end()
    return
  }
  response.status(answer.status)
  response.setHeader('Content-Length', answer.body.length)
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}
