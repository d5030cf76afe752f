import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, GlobalSlug } from 'payload'
import { availableEngines } from '../support/engines.js'
import { registeredWrites } from '../support/registeredWrites.js'
import { localVerdict, verdictOf, type Verdict } from '../support/codeOf.js'
import { writeRoutes, type Scene } from '../support/writeRoutes.js'
import { idIn, openOffice } from '../support/office.js'
import { publicBytes, rowsOf } from '../support/publicView.js'
import { picture } from '../support/picture.js'
import { publish } from '../support/workflow.js'

const canary = 'KANARIENVOGEL'

describe.each(availableEngines)('no write route reaches the public [$name]', (engine) => {
  let scene: Scene
  beforeAll(async () => {
    const office = await openOffice(engine.url())
    const twice = async (title: string) => {
      const document = await office.published('topics', { title, summary: 'As approved' })
      return document
    }
    const text = await twice('A public text')
    const settled: string[] = []
    for (const title of ['Settled by REST', 'Settled by GraphQL', 'Settled by Local API'])
      settled.push(await twice(title))
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'A public picture' }))
    form.set(
      'file',
      new Blob([new Uint8Array(await picture(200))], { type: 'image/jpeg' }),
      'a.jpg',
    )
    const uploaded = await office.send('POST', '/api/media?draft=true&locale=en', {
      as: office.officer,
      form,
    })
    const file = `media/${uploaded.body.doc.id}`
    await publish(office, office, file)
    await office.save('globals/site-settings', { siteName: 'A public name' })
    await publish(office, office, 'globals/site-settings')
    const never = await office.draft('topics', { title: `${canary} never public` })
    // The newest text of each is a draft that nobody approved.
    await office.save(text, { title: `${canary} draft`, synonyms: [{ term: canary }] })
    await office.save('globals/site-settings', { siteName: `${canary} draft` })
    const versionsOf = async (status: string) => {
      const { docs } = await office.payload.findVersions({
        collection: 'topics',
        where: {
          and: [{ parent: { equals: idIn(text) } }, { 'version._status': { equals: status } }],
        },
      })
      return String(docs[0]?.id)
    }
    const settingsVersions = await office.payload.findGlobalVersions({ slug: 'site-settings' })
    scene = {
      office,
      canary,
      text: idIn(text),
      settled: settled.map(idIn),
      file: idIn(file),
      never: idIn(never),
      publishedVersion: await versionsOf('published'),
      draftVersion: await versionsOf('draft'),
      settingsVersion: String(settingsVersions.docs.at(-1)?.id),
    }
  })
  afterAll(() => scene.office.stop())

  const liveRows = async () => {
    const { db } = scene.office.payload
    const rows = []
    for (const id of [scene.text, ...scene.settled])
      rows.push(
        await db.findOne({
          collection: 'topics' as CollectionSlug,
          locale: 'all',
          where: { id: { equals: id } },
        }),
      )
    rows.push(
      await db.findOne({
        collection: 'media' as CollectionSlug,
        locale: 'all',
        where: { id: { equals: scene.file } },
      }),
    )
    rows.push(await db.findGlobal({ slug: 'site-settings' as GlobalSlug, locale: 'all' }))
    // Where the working text stands is bookkeeping for lists, and moves with every draft.
    return rows.map((row) => ({ ...row, workflowState: null }))
  }

  const publicSide = async () => {
    const rows = await rowsOf(scene.office, 'publications')
    const files = rows
      .flatMap((row) => [...row.matchAll(/\\"sha256\\":\\"([0-9a-f]{64})\\"/g)])
      .map(([, hash]) => `/v1/media/${hash}/a.jpg`)
    return {
      rows,
      bytes: await publicBytes(scene.office, [
        '/v1/topics',
        '/v1/topics?locale=zh',
        '/v1/topics/a-public-text',
        '/v1/topics/settled-by-rest',
        '/v1/topics/settled-by-graphql',
        '/v1/topics/settled-by-local-api',
        '/v1/site',
        ...files,
      ]),
      live: await liveRows(),
    }
  }

  test.each(writeRoutes.map((route) => [`${route.path} ${route.title}`, route] as const))(
    '%s',
    async (_, { attack, comesBack }) => {
      const before = await publicSide()
      const verdict: Verdict = await attack(scene)
      const after = await publicSide()
      expect(after).toEqual(before)
      expect(JSON.stringify(after)).not.toContain(canary)
      expect(verdict).toEqual(comesBack)
    },
  )

  test('the table has every write that the installed Payload registers', () => {
    const covered = new Set(writeRoutes.map(({ operation }) => operation))
    const open = registeredWrites(scene.office).filter((operation) => !covered.has(operation))
    expect(open).toEqual([])
  })
})

describe('verdicts', () => {
  test('tell a refusal with its code from an answer', async () => {
    expect(verdictOf({ status: 200, headers: new Headers(), body: { doc: {} } })).toEqual({
      status: 200,
    })
    expect(await localVerdict(async () => 1)).toEqual({ status: 200 })
  })
})
