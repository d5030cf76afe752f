import { destination } from 'pino'
import { logger } from '../../src/app/server/logger.js'
import { startProduct } from '../../tests/support/product.js'
import { openWholeServer } from '../../tests/support/wholeServer.js'
import { settings, tell } from './serve.js'

/** The whole server but for Next, with its limit of requests counted and never reached. */
const { databaseUrl, dataDir, memory, secret, logFile } = settings<{
  databaseUrl: string
  dataDir: string
  secret: string
  /** 1: nothing is kept, and every answer is read and rendered anew. */
  memory?: number
  logFile?: string
}>()
const product = await startProduct(databaseUrl, { key: 'default', dataDir, secret })
const { origin } = await openWholeServer(product, {
  rateLimitPerMinute: 1_000_000_000,
  memory,
  ...(logFile !== undefined && { log: logger('info', destination({ dest: logFile, sync: true })) }),
})
tell(origin)
