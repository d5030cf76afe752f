import type { AddressInfo } from 'node:net'
import express from 'express'
import { pressDesk } from '../../src/app/press/pressDesk.js'
import { engineOf } from '../../src/database/index.js'
import { addresses, createDelivery, createPublicationStore } from '../../src/delivery/index.js'
import { createFileStore } from '../../src/plugin/files/index.js'
import { openPressLink } from '../../src/plugin/press/openPressLink.js'
import type { Product } from './product.js'

const publicUrl = 'http://127.0.0.1:3000'
const sitePages = ['leader-activities', 'dialogues']

/** Opens the public side of a product with its press desk, on a port of its own and on a given clock. */
export const openPress = async (product: Product, now: () => string) => {
  const faults: unknown[] = []
  const store = createPublicationStore(product.payload.db, engineOf(product.payload).words)
  const app = express()
  app.use(
    pressDesk({
      store,
      addresses: addresses(publicUrl, sitePages),
      open: (token) => openPressLink(product.payload, token),
      rateLimitPerMinute: 0,
    }),
  )
  app.use(
    createDelivery({
      store,
      files: createFileStore(product.dataDir),
      publicUrl,
      clock: () => new Date(now()),
      log: { error: (details, message) => faults.push({ message, ...details }) },
      rateLimitPerMinute: 0,
      sitePages,
    }),
  )
  const server = app.listen(0, '127.0.0.1')
  // A busy machine can take longer between two requests than a connection is kept by default.
  server.keepAliveTimeout = 120_000
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    faults,
    get: async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
      const answer = await fetch(`http://127.0.0.1:${port}${path.replace(publicUrl, '')}`, {
        headers,
        method,
        redirect: 'manual',
      })
      const text = await answer.text()
      const isJson = answer.headers.get('content-type')?.includes('json') === true
      const body = isJson && text !== '' ? JSON.parse(text) : null
      return { status: answer.status, headers: answer.headers, text, body }
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
