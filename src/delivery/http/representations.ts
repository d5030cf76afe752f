import express, { type Request, type Router } from 'express'
import { isEventType } from '../read/readCalendar.js'
import { isPublicType } from '../schemas/groups.js'
import type { Answer } from './Answer.js'
import { calendarAnswer, eventAnswer } from './calendarAnswers.js'
import type { Asked } from './Asked.js'
import { feedAnswer } from './feedAnswer.js'
import { linkedDataAnswer } from './linkedDataAnswer.js'
import type { RepresentationContext } from './RepresentationContext.js'
import { sendAnswer } from './sendAnswer.js'

type Parameters = Readonly<Record<string, string>>

/** Public texts in other formats than JSON, under `/v1`. What none has passes through. */
export const representations = (
  context: RepresentationContext,
  askedBy: (request: Request) => Asked,
): Router => {
  const router = express.Router({ caseSensitive: true })
  const serve = (
    path: string,
    answerTo: (parameters: Parameters, asked: Asked) => Promise<Answer | null>,
  ) =>
    router.get(path, async (request, response, next) => {
      const answer = await answerTo(request.params as Parameters, askedBy(request))
      if (answer === null) return next()
      await sendAnswer(request, response, answer)
    })

  serve('/feeds/:locale/:file', ({ file = '', locale = '' }, { query }) =>
    feedAnswer(context, locale, file, query),
  )
  serve('/calendar/:file', ({ file = '' }, asked) => calendarAnswer(context, file, asked))
  serve('/:type/:file', async ({ file = '', type = '' }, asked) => {
    // No slug has a point in it.
    const [, slug, format] = /^([a-z0-9-]{1,300})\.([a-z]+)$/.exec(file) ?? []
    if (slug === undefined) return null
    if (format === 'ics' && isEventType(type)) return eventAnswer(context, type, slug, asked)
    if (format === 'jsonld' && isPublicType(type))
      return linkedDataAnswer(context, type, slug, asked)
    return null
  })
  return router
}
