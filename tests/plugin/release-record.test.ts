import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type CollectionSlug } from 'payload'
import { engineOf } from '../../src/database/engineOf.js'
import { canonicalText, sha256 } from '../../src/domain/fingerprint/hash.js'
import { record } from '../../src/plugin/acts/record.js'
import { machinery } from '../../src/plugin/collections/machinery.js'
import { rebuild } from '../../src/plugin/rebuild/rebuild.js'
import { publicHeadKey, readState, writeHead } from '../../src/plugin/store/heads.js'
import { changeRow, findRow, findRows } from '../../src/plugin/store/rows.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { done, makeRelease } from '../support/releases.js'
import { verb } from '../support/workflow.js'

describe.each(workflowEngines)('the record of releases [$name]', (engine) => {
  let office: Office
  let held: string
  let text: string
  let out: string

  beforeAll(async () => {
    office = await openOffice(engine.url())
    const topic = (title: string) => office.draft('topics', { title })
    text = await topic('Held')
    held = await makeRelease(office, 'Held release', [text])
    done(await verb(office, office.officer, held, 'submit'))
    out = await makeRelease(office, 'Public release', [await topic('One'), await topic('Two')])
    done(await verb(office, office.officer, out, 'submit'))
    done(await verb(office, office.approver, out, 'approve'))
    done(await verb(office, office.approver, out, 'publish'))
  })
  afterAll(() => office.stop())

  const request = () => createLocalReq({}, office.payload)
  const found = async (): Promise<string[]> =>
    (await verify(office.payload)).differences.map(
      ({ where, row, problem }) => `${where} ${row}: ${problem}`,
    )
  /** Changes a row behind the workflow and puts it back; gives what `verify` said meanwhile. */
  const tampered = async (document: string, data: Record<string, unknown>): Promise<string[]> => {
    const { db } = office.payload
    const collection = document.split('/')[0] as CollectionSlug
    const before = await db.findOne<Record<string, unknown> & { id: string }>({
      collection,
      where: { id: { equals: idIn(document) } },
    })
    await db.updateOne({ collection, id: idIn(document), data })
    const differences = await found()
    const back = Object.fromEntries(Object.keys(data).map((name) => [name, before?.[name] ?? null]))
    await db.updateOne({ collection, id: idIn(document), data: back })
    return differences
  }

  test('holds as it was written', async () => {
    expect(await found()).toEqual([])
  })

  test.each([
    ['another title', { title: 'Something else' }],
    ['a note', { note: 'Nobody wrote this.' }],
    ['no texts', { members: [] }],
  ])('names a release that was given %s behind the workflow', async (_, data) => {
    expect(await tampered(held, data)).toEqual([
      `releases ${held}: it was changed behind the workflow`,
    ])
    expect(await found()).toEqual([])
  })

  test('is the source of publications: built anew they are the same', async () => {
    const rows = async () =>
      (
        await findRows<{ key: string; content: string }>(
          await request(),
          machinery.publications,
          {},
        )
      )
        .map(({ key, content }) => `${key} ${content}`)
        .sort()
    const before = await rows()
    expect((await rebuild(office.payload)).isDone).toBe(true)
    expect(await rows()).toEqual(before)
    expect(await found()).toEqual([])
  })

  test('names a text that slipped out of the release that holds it', async () => {
    await engineOf(office.payload).inTransaction(
      office.payload,
      { keys: [text], makeReq: request },
      async (req) => {
        const state = await readState(req, text)
        await record(req, text, state, {
          type: 'unpinned',
          actor: state.working.by ?? 'system',
          role: 'press-officer',
          at: new Date().toISOString(),
          fingerprint: state.fingerprint,
          schema: state.schema,
          reason: null,
          details: { release: held },
          isPublic: false,
        })
      },
    )
    expect(await found()).toEqual([`releases ${held}: ${text} does not say that it is held`])
  })

  test('names a public event that lost one of its texts, though its chain was sealed anew', async () => {
    const req = await request()
    const row = await findRow<{ number: number; event: string }>(req, machinery.publicLedger, {
      number: { equals: 1 },
    })
    if (row === null) throw new Error('There is no public event.')
    const event = JSON.parse(row.event) as { at: string; members: unknown[] }
    const forged = canonicalText({ ...event, members: event.members.slice(0, 1) })
    const hash = sha256(forged)
    await changeRow(req, machinery.publicLedger, row.id, { event: forged, hash })
    await writeHead(req, publicHeadKey, { position: 1, hash }, { at: event.at })
    const differences = await found()
    expect(differences).toContainEqual(expect.stringMatching(/^public-ledger #1: it lacks topics/))
    expect(differences).toContain(`public-ledger #1: it lacks ${out} #4`)
  })

  test('names a release that is missing', async () => {
    await office.payload.db.deleteOne({
      collection: 'releases' as CollectionSlug,
      where: { id: { equals: idIn(out) } },
    })
    expect(await found()).toContain(`releases ${out}: the release is missing`)
  })
})
