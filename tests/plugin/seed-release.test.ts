import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { walk } from '../../src/app/demo/walk.js'
import { neverPublic, sampleDocuments } from '../../src/app/demo/sampleDocuments.js'
import { importPages } from '../../src/import/index.js'
import { createScheduler, type Scheduler } from '../../src/plugin/schedule/index.js'
import { publicEvents } from '../../src/plugin/store/ledger.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { createLocalReq } from 'payload'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'

const page = 'seed/mep-china-japan-dialogue.txt'
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe.each(workflowEngines)('the sample page [$name]', (engine) => {
  let office: Office
  let scheduler: Scheduler

  beforeAll(async () => {
    office = await openOffice(engine.url())
    scheduler = createScheduler({ payload: office.payload, log: silent })
    scheduler.start()
  })
  afterAll(async () => {
    await scheduler.stop()
    await office.stop()
  })

  test('goes out as one release: all its texts at one public number', async () => {
    const { docs } = await office.payload.find({
      collection: 'users',
      where: { email: { equals: 'officer@example.org' } },
    })
    const [officer] = docs
    if (officer === undefined) throw new Error('There is no press officer.')
    const { pages } = await importPages({
      payload: office.payload,
      files: [{ name: page, bytes: await readFile(page) }],
      user: { ...officer, collection: 'users' },
    })
    const activity = pages[0]?.documents.find(
      ({ collection }) => collection === 'leader-activities',
    )
    const documents = await sampleDocuments(office.payload, activity?.id ?? '')
    expect(documents).toHaveLength(14)
    const client = (who: string, as: string) => ({
      who,
      send: async (method: string, path: string, body?: object) => {
        const answer = await office.send(method, `/api/${path}`, { as, body })
        return { status: answer.status, body: answer.body as Record<string, unknown> }
      },
    })
    await walk({
      officer: client('press officer', office.officer),
      approver: client('approver', office.approver),
      documents,
    })
    expect(await neverPublic(office.payload, documents)).toEqual([])
    const all = await publicEvents(await createLocalReq({}, office.payload))
    expect(all.map(({ members }) => members.length)).toEqual([1, 13])
    expect((await verify(office.payload)).differences).toEqual([])
  }, 600_000)
})
