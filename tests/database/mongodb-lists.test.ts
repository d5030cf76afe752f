import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { MongooseAdapter } from '../../src/database/mongodb/mongodbTypes.js'
import { availableEngines } from '../support/engines.js'
import { facet, writePublication } from '../support/writePublication.js'
import { openPlain } from './plainConfig.js'

const ofType = { type: 'topics', locale: 'en' }
const order = { displayedAt: -1, documentId: 1 } as const

describe.each(availableEngines.filter(({ name }) => name === 'mongodb'))(
  'a list among many texts [$name]',
  (engine) => {
    let payload: Payload

    /** The steps by which the server would answer. */
    const stepsOf = async (slug: string, filter: object): Promise<string[]> => {
      const { collections } = payload.db as unknown as MongooseAdapter
      const found = collections[slug]?.collection.find(filter).sort(order).limit(10)
      const { queryPlanner } = (await found?.explain('queryPlanner')) as {
        queryPlanner: { winningPlan: object }
      }
      const plan = JSON.stringify(queryPlanner.winningPlan)
      return [...plan.matchAll(/"stage":"(\w+)"/g)].map(([, stage = '']) => stage)
    }

    beforeAll(async () => {
      payload = await openPlain(engine.url(), true)
      for (let number = 1; number <= 50; number += 1) await writePublication(payload, number)
    })
    afterAll(() => payload.destroy())

    test.each([
      ['of what holds now', 'publications', { ...ofType, isCurrent: true }],
      ['of the past', 'publications', ofType],
      ['of one leader or country', 'publication-facets', { ...ofType, facet, isCurrent: true }],
    ])('%s is read in its order, and nothing is sorted for a page', async (_, slug, filter) => {
      const steps = await stepsOf(slug, filter)
      expect(steps).toContain('IXSCAN')
      expect(steps).not.toContain('SORT')
    })
  },
)
