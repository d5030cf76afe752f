import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { verify } from '../../src/plugin/verify/verify.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { publicBytes, rowsOf } from '../support/publicView.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

const record = [
  'editorial-ledger',
  'public-ledger',
  'editorial-heads',
  'editorial-snapshots',
  'editorial-slugs',
  'editorial-outbox',
  'editorial-requests',
  'editorial-press-openings',
  'publications',
  'publication-facets',
]

describe.each(workflowEngines)('the record [$name]', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  const everything = async () => {
    const rows: Record<string, string[]> = {}
    for (const slug of record)
      // How often a head was locked is no part of what it says.
      rows[slug] = (await rowsOf(office, slug)).map((row) => row.replace(/"lock":(\d+|null),?/, ''))
    return rows
  }

  const liveOf = (document: string) =>
    office.payload.db.findOne({
      collection: 'topics' as CollectionSlug,
      locale: 'all',
      where: { id: { equals: idIn(document) } },
    })

  const latestOf = async (document: string) => {
    const { docs } = await office.payload.db.findVersions({
      collection: 'topics' as CollectionSlug,
      locale: 'all',
      where: {
        and: [{ parent: { equals: idIn(document) } }, { latest: { equals: true } }],
      },
    })
    return docs
  }

  const approved = async (title: string) => {
    const document = await office.draft('topics', { title })
    await verb(office, office.officer, document, 'submit')
    await verb(office, office.approver, document, 'approve')
    return document
  }

  test('every act adds to it and changes nothing that stood there', async () => {
    const document = await office.draft('topics', { title: 'Recorded' })
    const read = async () => ({
      ledger: await rowsOf(office, 'editorial-ledger'),
      public: await rowsOf(office, 'public-ledger'),
      snapshots: await rowsOf(office, 'editorial-snapshots'),
    })
    const acts: (() => Promise<unknown>)[] = [
      () => verb(office, office.officer, document, 'submit'),
      () => verb(office, office.officer, document, 'recall'),
      () => office.save(document, { title: 'Recorded again' }),
      () => verb(office, office.officer, document, 'submit'),
      () => verb(office, office.approver, document, 'request-changes', { comment: 'Shorter' }),
      () => office.save(document, { summary: 'Short' }),
      () => publish(office, office, document),
      () => verb(office, office.approver, document, 'withdraw', { reason: 'Under review' }),
      () => verb(office, office.approver, document, 'restore'),
      () => office.save(document, { title: 'Recorded' }),
      () => publish(office, office, document, { changeNote: 'As it was' }),
      () => verb(office, office.approver, document, 'unpublish', { reason: 'Not true' }),
    ]
    let before = await read()
    for (const act of acts) {
      await act()
      const after = await read()
      for (const chain of ['ledger', 'public', 'snapshots'] as const)
        expect(after[chain]).toEqual(expect.arrayContaining(before[chain]))
      expect(after.ledger.length).toBeGreaterThan(before.ledger.length)
      before = after
    }
    const { body } = await office.send('GET', `/api/${document}/workflow/events`, {
      as: office.officer,
    })
    const sequences = (body.data as { sequence: number }[]).map(({ sequence }) => sequence)
    expect(sequences).toEqual(sequences.map((_, index) => index + 1))
    expect((await verify(office.payload)).differences).toEqual([])
  })

  test('one snapshot for each text that was submitted, whoever submits it how often', async () => {
    const document = await office.draft('topics', { title: 'Once' })
    for (let round = 0; round < 2; round += 1) {
      await verb(office, office.officer, document, 'submit')
      await verb(office, office.officer, document, 'recall')
    }
    const { docs } = await office.payload.db.find({
      collection: 'editorial-snapshots' as CollectionSlug,
      where: { document: { equals: document } },
    })
    const { fingerprint } = (await workflowOf(office, office.officer, document)).body
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ fingerprint })
  })

  /** Publishes something that cannot go out, and expects that nothing at all came of it. */
  const failsWhole = async (document: string, slug: string) => {
    const before = {
      rows: await everything(),
      live: await liveOf(document),
      latest: await latestOf(document),
      bytes: await publicBytes(office, ['/v1/topics', `/v1/topics/${slug}`]),
    }
    const answer = await verb(office, office.approver, document, 'publish')
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect({
      rows: await everything(),
      live: await liveOf(document),
      latest: await latestOf(document),
      bytes: await publicBytes(office, ['/v1/topics', `/v1/topics/${slug}`]),
    }).toEqual(before)
  }

  const remove = (collection: string, id: unknown) =>
    office.payload.db.deleteOne({
      collection: collection as CollectionSlug,
      where: { id: { equals: id as string } },
    })

  test('a publication that fails after the live row was written leaves nothing behind', async () => {
    const document = await approved('Half way')
    const { docs } = await office.payload.db.find<{ id: string }>({
      collection: 'editorial-slugs' as CollectionSlug,
      where: { document: { equals: document } },
    })
    const give = (to: string) =>
      office.payload.db.updateOne({
        collection: 'editorial-slugs' as CollectionSlug,
        id: docs[0]?.id ?? '',
        data: { document: to },
      })
    await give('topics/somebody-else')
    await failsWhole(document, 'half-way')
    await give(document)
    expect((await verb(office, office.approver, document, 'publish')).status).toBe(200)
  })

  test('a publication that fails at its very last rows leaves nothing behind', async () => {
    const document = await approved('At the end')
    const { docs } = await office.payload.db.find<{ sequence: number }>({
      collection: 'editorial-heads' as CollectionSlug,
      where: { key: { equals: 'public' } },
    })
    const number = (docs[0]?.sequence ?? 0) + 1
    const at = new Date().toISOString()
    const rival = await office.payload.db.create({
      collection: 'publications' as CollectionSlug,
      data: {
        key: `${document}|en|${number}`,
        document: 'topics/rival',
        type: 'topics',
        documentId: 'rival',
        locale: 'en',
        status: 'gone',
        fromNumber: number,
        isCurrent: false,
        validFrom: at,
        displayedAt: at,
        firstPublishedAt: at,
        publishedAt: at,
        updatedPublicAt: at,
      },
    })
    await failsWhole(document, 'at-the-end')
    await remove('publications', rival.id)
    expect((await verb(office, office.approver, document, 'publish')).status).toBe(200)
    expect((await verify(office.payload)).differences).toEqual([])
  })

  test('a save that fails after its version was written leaves no version and no event', async () => {
    const document = await office.draft('topics', { title: 'Saved once' })
    const at = new Date().toISOString()
    const { sequence } = (await workflowOf(office, office.officer, document)).body
    const rival = await office.payload.db.create({
      collection: 'editorial-ledger' as CollectionSlug,
      data: {
        document,
        sequence: sequence + 1,
        type: 'edited',
        actor: 'nobody',
        at,
        event: '{}',
        hash: 'none',
      },
    })
    const before = { rows: await everything(), latest: await latestOf(document) }
    const saved = await office.save(document, { title: 'Saved twice' })
    expect(saved.status).toBeGreaterThanOrEqual(400)
    expect({ rows: await everything(), latest: await latestOf(document) }).toEqual(before)
    await remove('editorial-ledger', rival.id)
    expect((await office.save(document, { title: 'Saved twice' })).status).toBe(200)
  })
})
