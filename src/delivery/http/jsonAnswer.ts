import type { Answer } from './Answer.js'
import { documentAnswer, type AboutAnswer } from './documentAnswer.js'

/** A found resource or list as an answer; without `locale` in the address, the browser's counts. */
export const jsonAnswer = (value: unknown, about: AboutAnswer): Answer =>
  documentAnswer(JSON.stringify(value), {
    ...about,
    contentType: 'application/json; charset=utf-8',
    isNegotiated: true,
  })
