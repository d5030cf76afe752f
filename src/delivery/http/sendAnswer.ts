import type { Request, Response } from 'express'
import type { Answer } from './Answer.js'
import { codingFor, etagIn, inCoding } from './contentCoding.js'
import { learnFrom } from './learning.js'
import { matchesETag } from './matchesETag.js'

const bodyHeaders = ['Content-Type', 'Content-Length', 'Content-Disposition']

/**
 * Sends an answer: 304 where the caller has it already, headers alone for HEAD, compressed for whom
 * takes it so.
 */
export const sendAnswer = async (
  request: Request,
  response: Response,
  answer: Answer,
): Promise<void> => {
  const { body, status } = answer
  const coding = codingFor(request, body)
  const etag = answer.headers.ETag && etagIn(answer.headers.ETag, coding)
  const isKnown =
    status === 200 && etag !== undefined && matchesETag(request.headers['if-none-match'], etag)
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!isKnown || !bodyHeaders.includes(name)) response.setHeader(name, value)
  }
  if (etag !== undefined) response.setHeader('ETag', etag)
  if (isKnown) {
    learnFrom(response, { answer, etag, bytes: null })
    response.status(304).end()
    return
  }
  const bytes = coding === null ? body : await inCoding(body, coding)
  response.status(status)
  if (coding !== null) response.setHeader('Content-Encoding', coding)
  response.setHeader('Content-Length', bytes.length)
  if (etag !== undefined) learnFrom(response, { answer, etag, bytes })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
