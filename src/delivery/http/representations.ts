import express, { type Request, type Router } from 'express'
import type { ReadContext } from '../read/ReadContext.js'
import type { Answer } from './Answer.js'
import type { Keep } from './createKeep.js'
import { feedAnswer } from './feedAnswer.js'
import { sendAnswer } from './sendAnswer.js'

const queryOf = ({ originalUrl }: Request): URLSearchParams =>
  new URLSearchParams(originalUrl.split(/\?(.*)/s)[1] ?? '')

/** Public texts in other formats than JSON, under `/v1`. What none has passes through. */
export const representations = (
  context: ReadContext & { readonly keep: Keep; readonly clock: () => Date },
): Router => {
  const router = express.Router({ caseSensitive: true })
  const serve = <P extends object>(
    path: string,
    answerTo: (parameters: P, query: URLSearchParams) => Promise<Answer | null>,
  ) =>
    router.get(path, async (request, response, next) => {
      const answer = await answerTo(request.params as P, queryOf(request))
      if (answer === null) return next()
      sendAnswer(request, response, answer)
    })

  serve<{ locale: string; file: string }>('/feeds/:locale/:file', ({ file, locale }, query) =>
    feedAnswer(context, locale, file, query),
  )
  return router
}
