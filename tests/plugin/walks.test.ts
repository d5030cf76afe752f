import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type CollectionSlug } from 'payload'
import { machinery } from '../../src/plugin/collections/machinery.js'
import { batchesOfChains } from '../../src/plugin/verify/read/batches.js'
import { engines } from '../support/engines.js'
import { startProduct, type Product } from '../support/product.js'

/** On SQLite, which answers at once: there a walk could keep the process to itself. */
describe.each(engines.slice(0, 1))('a walk through every chain [$name]', ({ url }) => {
  let product: Product

  beforeAll(async () => {
    product = await startProduct(url())
    for (let number = 0; number < 250; number += 1)
      await product.payload.db.create({
        collection: machinery.heads as CollectionSlug,
        data: { key: `topics/${number}`, sequence: 1, hash: 'a' },
      })
  })
  afterAll(() => product.stop())

  test('lets others have their turn between two batches', async () => {
    let turns = 0
    let isWalking = true
    const takeTurn = () => {
      turns += 1
      if (isWalking) setImmediate(takeTurn)
    }
    setImmediate(takeTurn)
    const req = await createLocalReq({}, product.payload)
    const seen: number[] = []
    for await (const { keys } of batchesOfChains(req)) if (keys.length > 0) seen.push(turns)
    isWalking = false
    expect(seen.length).toBeGreaterThan(2)
    for (const [index, at] of seen.entries())
      if (index > 0) expect(at).toBeGreaterThan(seen[index - 1] ?? 0)
  })
})
