import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expressApp } from '../../src/app/server/expressApp.js'
import { logger } from '../../src/app/server/logger.js'
import type { Product } from './product.js'

type Options = Partial<Parameters<typeof expressApp>[0]>

/**
 * The whole server of a product on a port of its own, with everything but Next: what it would render
 * is `<p>rendered</p>`.
 */
export const openWholeServer = async (
  { dataDir, payload }: Pick<Product, 'dataDir' | 'payload'>,
  options: Options = {},
) => {
  const app = expressApp({
    payload,
    log: logger('silent'),
    dataDir,
    publicUrl: 'http://127.0.0.1:3000',
    rateLimitPerMinute: 0,
    earlierVersions: 'public',
    isDevelopment: false,
    recordAtStart: null,
    schedulerTrouble: () => null,
    isStopping: () => false,
    render: async (_request, response) => {
      response.status(200).type('html').end('<p>rendered</p>')
    },
    ...options,
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
