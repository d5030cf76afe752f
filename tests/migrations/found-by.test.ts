import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'
import { engineOf } from '../../src/database/index.js'
import * as mongodb from '../../src/migrations/mongodb/0004_search.js'
import * as postgres from '../../src/migrations/postgres/0004_search.js'
import * as sqlite from '../../src/migrations/sqlite/0004_search.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { openDelivery } from '../support/publicView.js'
import { rawDatabase } from '../support/rawRows.js'
import { verb } from '../support/workflow.js'

const migrations = { mongodb, postgres, sqlite }

type Sessions = Record<string, { db: never } | undefined>

describe.each(availableEngines)(
  'what was published before there was a search [$name]',
  (engine) => {
    const address = engine.url()
    let office: Office

    beforeAll(async () => {
      office = await openOffice(address)
    })
    afterAll(() => office.stop())

    /** Runs one way of the migration as the command does, in a transaction. */
    const go = async (way: 'up' | 'down'): Promise<void> => {
      const { payload } = office
      const migrate = migrations[engine.name][way] as (args: object) => Promise<void>
      if (engine.name === 'mongodb') return migrate({ payload })
      const { sessions } = payload.db as unknown as { sessions: Sessions }
      await engineOf(payload).inTransaction(
        payload,
        { keys: [], makeReq: () => createLocalReq({}, payload) },
        async (req) => migrate({ payload, req, db: sessions[String(await req.transactionID)]?.db }),
      )
    }

    test('is found by the migration, by its words and its old address, and the record holds', async () => {
      const legacy = { address: 'http://old.example/page_1.html' }
      const one = await office.published('topics', { title: 'Glaciers', legacy })
      await office.published('topics', { title: 'Wetlands' })
      const gone = await office.published('topics', {
        title: 'Deserts',
        legacy: { address: '/p2' },
      })
      await verb(office, office.approver, gone, 'unpublish', { reason: 'Superseded.' })
      await go('down')
      const { payload } = office
      const database = rawDatabase(payload)
      if (engine.name === 'mongodb')
        // There a column is what rows have.
        await (
          payload.db as unknown as {
            collections: Record<
              string,
              { collection: { updateMany: (...of: object[]) => Promise<object> } }
            >
          }
        ).collections.publications?.collection.updateMany({}, { $unset: { words: '' } })
      const facets = database.table('publication-facets')
      for (const row of await facets.read())
        if (String(row.facet).startsWith('legacy:')) await facets.remove(row.id)
      await go('up')
      await office.stop()
      office = await openOffice(address)

      expect((await verify(office.payload)).differences).toEqual([])
      const delivery = await openDelivery(office)
      const answer = await delivery.get('/v1/search?q=glacier')
      expect((await answer.json()).data.map(({ id }: { id: string }) => `topics/${id}`)).toEqual([
        one,
      ])
      const then = await (await delivery.get('/v1/search?q=desert')).json()
      expect(then.total).toBe(0)
      await delivery.close()
    })
  },
)
