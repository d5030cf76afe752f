import type { Response } from 'express'
import type { Answer } from './Answer.js'

/** An answer about to go out, all its headers set; without bytes it is a 304. */
export type Outgoing = {
  readonly answer: Answer
  /** In the coding it goes out in. */
  readonly etag: string
  readonly bytes: Buffer | null
}

/** Whoever wants to know what goes out as the answer to a request. */
export type Learner = (outgoing: Outgoing) => void

const learners = new WeakMap<Response, Learner>()

/** Has `learner` told of what goes out on a response. */
export const learnWith = (response: Response, learner: Learner): void => {
  learners.set(response, learner)
}

/** Tells whoever wants to know. */
export const learnFrom = (response: Response, outgoing: Outgoing): void => {
  learners.get(response)?.(outgoing)
}
