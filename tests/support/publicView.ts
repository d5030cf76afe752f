import type { AddressInfo } from 'node:net'
import express from 'express'
import type { CollectionSlug, DatabaseAdapter } from 'payload'
import { engineOf } from '../../src/database/index.js'
import {
  createDelivery,
  createDiscovery,
  createNumberWatch,
  createPublicationStore,
  type DeliveryOptions,
} from '../../src/delivery/index.js'
import { createFileStore } from '../../src/plugin/files/index.js'
import { fetchByContract } from './contract.js'
import type { Product } from './product.js'

/**
 * Opens the public side of a product on a port of its own, without anything kept in memory before.
 * Reads from `db`, by default the product's own.
 */
export const openDelivery = async (
  product: Product,
  db: DatabaseAdapter = product.payload.db,
  more: Partial<DeliveryOptions> = {},
) => {
  const app = express()
  const faults: object[] = []
  const store = createPublicationStore(db, engineOf(product.payload).words)
  const site = {
    store,
    numbers: createNumberWatch(store),
    publicUrl: 'http://127.0.0.1:3000',
    clock: () => new Date(),
    sitePages: ['leader-activities', 'dialogues'],
  }
  app.use(
    createDelivery({
      ...site,
      files: createFileStore(product.dataDir),
      log: { error: (details, message) => faults.push({ message, ...details }) },
      rateLimitPerMinute: 0,
      ...more,
    }),
  )
  app.use(createDiscovery(site))
  const server = app.listen(0, '127.0.0.1')
  // A busy machine can take longer between two requests than a connection is kept by default.
  server.keepAliveTimeout = 120_000
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  /** One request without following redirects; the answer must fit the OpenAPI document. */
  const get = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetchByContract(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init })
  return {
    get,
    /**
     * The same by a reader who comes again when told to: a server waits for its database for a
     * second, and on a busy machine that may be too short.
     */
    read: async (path: string): Promise<Response> => {
      for (let times = 1; ; times += 1) {
        const answer = await get(path)
        if (answer.status !== 503 || times === 20) return answer
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
    },
    /** What went wrong inside; nothing should. */
    faults,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Status and bytes of public addresses, read by a server that has kept nothing in memory. */
export const publicBytes = async (
  product: Product,
  addresses: readonly string[],
): Promise<Record<string, string>> => {
  const delivery = await openDelivery(product)
  try {
    const answers: Record<string, string> = {}
    for (const address of addresses) {
      const answer = await delivery.read(address)
      answers[address] =
        `${answer.status} ${Buffer.from(await answer.arrayBuffer()).toString('latin1')}`
    }
    return answers
  } finally {
    await delivery.close()
  }
}

/** Every row of a machinery collection, in a fixed order, as text. */
export const rowsOf = async (product: Product, collection: string): Promise<string[]> => {
  const { docs } = await product.payload.db.find({
    collection: collection as CollectionSlug,
    limit: 0,
    pagination: false,
    where: {},
  })
  return docs.map((row) => JSON.stringify(row)).sort()
}
