import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type Payload } from 'payload'

import { engineOf } from '../../src/database/index.js'
import { mongodBinary, ownMongod, type OwnServer } from '../support/ownMongod.js'
import { startSmall, texts } from './smallConfig.js'

const binary = mongodBinary()
const describeHere = binary === null ? undefined : describe

describeHere?.('a MongoDB server that dies at the COMMIT [mongodb]', () => {
  let database: OwnServer
  let payload: Payload
  /** What happens between the last write and the COMMIT. */
  let beforeCommit: () => Promise<void> = async () => undefined

  const fragile = () =>
    texts({ slug: 'fragile', hooks: { afterChange: [async () => beforeCommit()] } })
  const makeReq = () => createLocalReq({}, payload)
  const countOf = async (subject: string) =>
    (await payload.db.count({ collection: 'fragile', where: { subject: { equals: subject } } }))
      .totalDocs
  const save = (subject: string) =>
    engineOf(payload).inTransaction(payload, { keys: [`fragile/${subject}`], makeReq }, (req) =>
      payload.create({ collection: 'fragile', data: { subject }, req }),
    )

  beforeAll(async () => {
    database = await ownMongod(binary ?? '')
    payload = await startSmall({ url: database.url, collections: [texts(), fragile()] })
  })
  afterAll(async () => {
    await payload.destroy()
    await database.stop()
  })

  test('and comes back has the act done once, and the answer says so', async () => {
    beforeCommit = async () => {
      beforeCommit = async () => undefined
      await database.kill()
      setTimeout(() => void database.restart(), 500)
    }
    await save('once')
    expect(await countOf('once')).toBe(1)
  })

  test('and stays away is told as an outcome that nobody knows, and nothing is done twice', async () => {
    let attempts = 0
    beforeCommit = async () => {
      attempts += 1
      await database.kill()
    }
    await expect(save('unknown')).rejects.toMatchObject({ status: 503, code: 'outcome-unknown' })
    expect(attempts).toBe(1)
    beforeCommit = async () => undefined
    await database.restart()
    await save('afterwards')
    expect(await countOf('afterwards')).toBe(1)
    // It had not reached the disk; it must not come later either.
    expect(await countOf('unknown')).toBe(0)
  })
})
