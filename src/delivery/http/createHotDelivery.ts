import type { RequestHandler, Router } from 'express'
import type { NumberWatch } from '../store/createNumberWatch.js'
import { createDelivery, type DeliveryOptions } from './createDelivery.js'
import { createHotPath, type HotPath } from './createHotPath.js'
import { createRateLimit } from './createRateLimit.js'

/** Delivery with a short way round Express. */
export type HotDelivery = {
  /** The long way: see `createDelivery`. */
  readonly router: Router
  /** Answers from memory what the router has answered before. */
  readonly answerAtOnce: HotPath['answer']
  /** The count of requests, for what is served beside it. */
  readonly limit: RequestHandler
}

/**
 * The public API with a short way for what was asked before. Both ways have one count of requests
 * and give the same answers. The short way has as much memory as prepared answers have.
 *
 * @param options.numbers told of what this process publishes
 */
export const createHotDelivery = (
  options: DeliveryOptions & { readonly numbers: NumberWatch },
): HotDelivery => {
  const { clock, memory = 64 * 1024 * 1024, numbers } = options
  const rateLimit = createRateLimit(options.rateLimitPerMinute)
  const { answer, learn } = createHotPath({ clock, memory, numbers, rateLimit })
  return {
    router: createDelivery(options, { rateLimit, learn }),
    answerAtOnce: answer,
    limit: rateLimit.middleware,
  }
}
