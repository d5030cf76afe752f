import type { RequestListener } from 'node:http'
import type { Express } from 'express'
import type { Logger } from 'pino'

import type { HotDelivery } from '../../delivery/index.js'
import { requestIdOf } from './requestId.js'
import { logWhenClosed } from './requestLog.js'

/**
 * What the HTTP server listens with: public answers that are ready go out at once, everything else
 * goes through Express. Both ways leave the same line in the log.
 */
export function answerAtOnce(
  answer: HotDelivery['answerAtOnce'],
  app: Express,
  log: Logger,
): RequestListener {
  const write = (line: object): void => log.info(line)
  return (request, response) => {
    const isAnswered = answer(request, response, () => {
      const { headers, method, url = '' } = request
      const requestId = requestIdOf(headers['x-request-id'])
      if (log.isLevelEnabled('info')) {
        const [path = ''] = url.split('?', 1)
        logWhenClosed(response, write, { method, path, requestId })
      }
      return requestId
    })
    if (!isAnswered) app(request, response)
  }
}
