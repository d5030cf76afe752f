import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import { databaseFromUrl, type EngineExtension, engineOf } from '../../src/database/index.js'
import { availableEngines } from '../support/engines.js'
import { locked, startSmall, texts } from './smallConfig.js'

const mongodb = availableEngines.filter(({ name }) => name === 'mongodb')

type Connection = {
  db: { admin: () => { command: (command: object) => Promise<unknown> } }
  collection: (name: string) => {
    updateOne: (filter: object, update: object, options: object) => Promise<unknown>
  }
  getClient: () => {
    startSession: () => {
      startTransaction: () => void
      commitTransaction: () => Promise<void>
      endSession: () => Promise<void>
    }
  }
}

test("an address of MongoDB chooses Payload's MongoDB adapter", () => {
  expect(databaseFromUrl('mongodb://127.0.0.1/x').name).toBe('mongoose')
})

const describeEach = mongodb.length > 0 ? describe.each(mongodb) : undefined

describeEach?.('a replica set [$name]', ({ url }) => {
  let payload: Payload
  let engine: EngineExtension
  let connection: Connection
  const makeReq = () => createLocalReq({}, payload)

  const killing = texts({
    slug: 'killing',
    hooks: {
      afterChange: [
        async ({ req }) => {
          const session = payload.db.sessions?.[String(await req.transactionID)]
          // Other tests use the same server: only this act's session ends.
          const id = Reflect.get<object, string>(session ?? {}, 'id')
          await connection.db.admin().command({ killSessions: [id] })
        },
      ],
    },
  })

  beforeAll(async () => {
    payload = await startSmall({ url: url(), collections: [texts(), killing, locked()] })
    engine = engineOf(payload)
    connection = Reflect.get<object, string>(payload.db, 'connection')
  })
  afterAll(async () => {
    await payload.destroy()
  })

  /** Holds the head row of `key` like a writer in another process, and lets go after a while. */
  async function holdElsewhere(key: string, forMs: number): Promise<Promise<void>> {
    const session = connection.getClient().startSession()
    session.startTransaction()
    const options = { upsert: true, session }
    await connection
      .collection('editorial-heads')
      .updateOne({ key }, { $inc: { lock: 1 } }, options)
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        session.commitTransaction().then(() => session.endSession().then(resolve, reject), reject)
      }, forMs)
    })
  }

  test('an address without replicaSet= is refused with a sentence that says what to change', async () => {
    const address = new URL(url())
    address.searchParams.delete('replicaSet')
    address.searchParams.set('directConnection', 'true')
    const bare = await startSmall({ url: address.href })
    const proof = engineOf(bare).proveTransactions(bare)
    await expect(proof).rejects.toMatchObject({ code: 'start-refused' })
    await expect(proof).rejects.toThrow('replicaSet=')
    const act = { keys: ['x'], makeReq: () => createLocalReq({}, bare) }
    await expect(engineOf(bare).inTransaction(bare, act, async () => 1)).rejects.toThrow()
    await bare.destroy()
  })

  test('a server that cannot be reached is refused with a sentence that names no password', async () => {
    const start = startSmall({ url: 'mongodb://me:mine@127.0.0.1:9/x?replicaSet=none' })
    await expect(start).rejects.toMatchObject({ code: 'start-refused' })
    await expect(start).rejects.toThrow('The database at 127.0.0.1:9/x cannot be used')
    await expect(start).rejects.not.toThrow('mine')
  })

  test('a COMMIT that fails reaches the caller as busy, and nothing stays', async () => {
    const save = payload.create({ collection: 'killing', data: { subject: 'lost' } })
    await expect(save).rejects.toMatchObject({ status: 503 })
    expect((await payload.count({ collection: 'killing' })).totalDocs).toBe(0)
  })

  test('a save waits for the lock of another process and then sees what that one wrote', async () => {
    const { id } = await payload.create({ collection: 'locked', data: {} })
    const released = holdElsewhere(`locked/${id}`, 300)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const save = payload.update({ collection: 'locked', id, data: { subject: 'after' } })
    await expect(save).resolves.toMatchObject({ subject: 'after' })
    await released
  })

  test('an act waits for the lock of another process, on its second key too', async () => {
    let attempts = 0
    const released = holdElsewhere('second', 300)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const keys = ['first', 'second']
    await engine.inTransaction(payload, { keys, makeReq }, async () => {
      attempts += 1
    })
    expect(attempts).toBe(1)
    await released
  })

  test('a wait that outlasts the deadline ends as busy', async () => {
    const released = holdElsewhere('long', 800)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const options = { keys: ['long'], makeReq, deadlineMs: 200 }
    const act = engine.inTransaction(payload, options, async () => 1)
    await expect(act).rejects.toMatchObject({ code: 'busy' })
    await released
  })
})
