import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CollectionAfterChangeHook } from 'payload'
import { workflowTagOf } from '../../src/plugin/index.js'
import { availableEngines } from '../support/engines.js'
import { localVerdict, verdictOf } from '../support/codeOf.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { picture } from '../support/picture.js'
import { workflowOf } from '../support/workflow.js'

const savedMeanwhile = { status: 412, code: 'saved-meanwhile' }
const settings = 'globals/site-settings'

/** GraphQL asks for it with every change. */
const wording = 'disclaimer: { wording: "reference-only" }'

describe.each(availableEngines)('a save that says what it expects [$name]', (engine) => {
  let office: Office
  let topic: string

  const tagOf = async (document: string): Promise<string> =>
    (await workflowOf(office, office.officer, document)).headers.get('etag') ?? ''
  const titleOf = async (document: string): Promise<string> =>
    (await office.send('GET', `/api/${document}?draft=true`, { as: office.officer })).body.title
  const theirs = () => office.save(topic, { title: 'Theirs' }, { as: office.approver })

  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  beforeEach(async () => {
    topic = await office.draft('topics', { title: 'As it was' })
  })
  afterAll(() => office.stop())

  describe('of a global', () => {
    const save = (siteName: string, ifMatch: string, as = office.officer) =>
      office.send('POST', `/api/${settings}?draft=true&locale=en`, {
        as,
        body: { siteName },
        headers: { 'If-Match': ifMatch },
      })

    test('may expect that there is none yet, and only one of two may', async () => {
      expect(verdictOf(await save('Any', '*'))).toEqual({ status: 404, code: 'not-found' })
      const first = await save('First', '"0-"')
      expect([first.status, first.headers.get('etag')]).toEqual([200, await tagOf(settings)])
      expect(verdictOf(await save('Second', '"0-"', office.approver))).toEqual(savedMeanwhile)
      const read = await office.send('GET', `/api/${settings}?draft=true&locale=en`, {
        as: office.officer,
      })
      expect([read.body.siteName, read.headers.get('etag')]).toEqual([
        'First',
        await tagOf(settings),
      ])
    })

    test('may be a restore', async () => {
      const { docs } = (
        await office.send('GET', `/api/${settings}/versions`, { as: office.officer })
      ).body
      const restore = (ifMatch: string) =>
        office.send('POST', `/api/${settings}/versions/${docs[0].id}?draft=true`, {
          as: office.officer,
          headers: { 'If-Match': ifMatch },
        })
      const read = await tagOf(settings)
      await save('Third', '*', office.approver)
      expect(verdictOf(await restore(read))).toEqual(savedMeanwhile)
      const restored = await restore(await tagOf(settings))
      expect([restored.status, restored.headers.get('etag')]).toEqual([200, await tagOf(settings)])
    })
  })

  test('of a picture is refused with its bytes, and the stored file stays', async () => {
    const form = async (shade: number): Promise<FormData> => {
      const body = new FormData()
      body.set('_payload', JSON.stringify({ alt: `Shade ${shade}` }))
      body.set('file', new Blob([new Uint8Array(await picture(shade))]), 'a.jpg')
      return body
    }
    const made = await office.send('POST', '/api/media?draft=true&locale=en', {
      as: office.officer,
      form: await form(1),
    })
    const file = `media/${made.body.doc.id}`
    expect(made.headers.get('etag')).toBe(await tagOf(file))
    const send = async (shade: number, ifMatch: string, as = office.officer) =>
      office.send('PATCH', `/api/${file}?draft=true&locale=en`, {
        as,
        form: await form(shade),
        headers: { 'If-Match': ifMatch },
      })
    const read = made.headers.get('etag') ?? ''
    const theirs = await send(2, read, office.approver)
    expect(theirs.status).toBe(200)
    expect(verdictOf(await send(3, read))).toEqual(savedMeanwhile)
    const kept = await office.send('GET', `/api/${file}?draft=true`, { as: office.officer })
    expect(kept.body.sha256).toBe(theirs.body.doc.sha256)
    expect(kept.body.alt).toBe('Shade 2')
  })

  describe('by GraphQL', () => {
    const update = (title: string, headers: Record<string, string> = {}, more = '') =>
      office.graphql(
        `mutation { updateTopic(id: "${idIn(topic)}", draft: true, data: { title: "${title}", ${wording} ${more} }) { title workflowTag } }`,
        { as: office.officer, headers },
      )

    test('hears the same as by REST', async () => {
      const read = await tagOf(topic)
      await theirs()
      const refused = await update('Mine', { 'If-Match': read })
      expect(verdictOf(refused)).toEqual(savedMeanwhile)
      const rest = await office.send('PATCH', `/api/${topic}?draft=true`, {
        as: office.officer,
        body: { title: 'Mine' },
        headers: { 'If-Match': read },
      })
      expect(refused.body.errors[0].data).toEqual(rest.body.errors[0].data)
      const saved = await update('Mine', { 'If-Match': await tagOf(topic) })
      expect([saved.status, saved.headers.get('etag')]).toEqual([200, await tagOf(topic)])
    })

    test('may give its tag with the text, for each of several texts', async () => {
      const other = await office.draft('topics', { title: 'Another' })
      const [one, two] = [await tagOf(topic), await tagOf(other)]
      await theirs()
      const mutation = (name: string, document: string, tag: string) =>
        `${name}: updateTopic(id: "${idIn(document)}", draft: true, data: { title: "Mine", ${wording}, workflowTag: ${JSON.stringify(tag)} }) { workflowTag }`
      const answer = await office.graphql(
        `mutation { ${mutation('second', other, two)} ${mutation('first', topic, one)} }`,
        { as: office.officer },
      )
      expect(verdictOf(answer)).toEqual(savedMeanwhile)
      expect(answer.body.data.second.workflowTag).toBe(await tagOf(other))
      expect([await titleOf(topic), await titleOf(other)]).toEqual(['Theirs', 'Mine'])
    })

    test('in the header speaks of every save of the request, and passes none by unread', async () => {
      const other = await office.draft('topics', { title: 'Another' })
      const mutation = (name: string, document: string) =>
        `${name}: updateTopic(id: "${idIn(document)}", draft: true, data: { title: "Mine", ${wording} }) { title }`
      const answer = await office.graphql(
        `mutation { ${mutation('one', topic)} ${mutation('two', other)} }`,
        { as: office.officer, headers: { 'If-Match': await tagOf(topic) } },
      )
      expect(answer.status).toBe(412)
      expect([await titleOf(topic), await titleOf(other)]).toEqual(['Mine', 'Another'])
    })
  })

  describe('by the Local API', () => {
    const named = () => ({ collection: 'topics', id: idIn(topic) }) as const
    const save = (title: string, context: Record<string, unknown> = {}) =>
      office.payload.update({ ...named(), data: { title }, draft: true, context })

    test('says it in the context, and throws what the others answer', async () => {
      const expected = { ifMatch: await workflowTagOf(office.payload, named()) }
      expect(expected.ifMatch).toBe(await tagOf(topic))
      expect(await localVerdict(() => save('One', expected))).toEqual({ status: 200 })
      // The same constant again: it is not used up.
      expect(await localVerdict(() => save('Two', expected))).toEqual(savedMeanwhile)
      const thrown = (await save('Three', expected).catch((error: unknown) => error)) as {
        data: { current: object; since: object[] }
      }
      expect(thrown.data.since).toHaveLength(1)
      expect(await titleOf(topic)).toBe('One')
      expect(await localVerdict(() => save('Four', { ifMatch: 'nonsense' }))).toEqual({
        status: 400,
        code: 'if-match-invalid',
      })
    })

    test('of a global has a tag too', async () => {
      const global = { global: 'site-settings' }
      const context = { ifMatch: await workflowTagOf(office.payload, global) }
      const change = (siteName: string) =>
        office.payload.updateGlobal({
          slug: 'site-settings',
          data: { siteName },
          draft: true,
          context,
        })
      expect(await localVerdict(() => change('Local'))).toEqual({ status: 200 })
      expect(await localVerdict(() => change('Local again'))).toEqual(savedMeanwhile)
    })

    test('the text of the form carries its tag, and takes the new one from the answer', async () => {
      const { docs } = await office.payload.find({
        collection: 'users',
        where: { name: { equals: 'officer' } },
      })
      const user = docs[0] as NonNullable<(typeof docs)[0]>
      const form = { ...named(), draft: true, overrideAccess: false, user } as const
      const read = await office.payload.findByID(form)
      expect(read.workflowTag).toBe(await tagOf(topic))
      const submit = (title: string, workflowTag?: string | null) =>
        office.send('PATCH', `/api/${topic}?draft=true&depth=0`, {
          as: office.officer,
          body: { title, workflowTag },
        })
      const first = await submit('One', read.workflowTag)
      expect(first.body.doc.workflowTag).toBe(await tagOf(topic))
      const second = await submit('Two', first.body.doc.workflowTag)
      expect(second.status).toBe(200)
      expect(verdictOf(await submit('Three', read.workflowTag))).toEqual(savedMeanwhile)
      expect((await office.payload.findByID({ ...form, draft: false })).workflowTag).toBeUndefined()
      expect(
        (await office.payload.findByID({ ...named(), draft: true })).workflowTag,
      ).toBeUndefined()
    })

    test('the text of the settings carries its tag as well', async () => {
      const { docs } = await office.payload.find({
        collection: 'users',
        where: { name: { equals: 'officer' } },
      })
      const read = await office.payload.findGlobal({
        slug: 'site-settings',
        draft: true,
        overrideAccess: false,
        user: docs[0],
      })
      expect(read.workflowTag).toBe(await tagOf(settings))
    })
  })

  test('in the body counts where it is a tag; anything else there is left out unread', async () => {
    for (const workflowTag of ['', null, 'words', 7, { a: 1 }])
      expect((await office.save(topic, { title: 'Mine', workflowTag })).status).toBe(200)
    const refused = await office.save(topic, { title: 'Mine too', workflowTag: '"0-"' })
    expect(verdictOf(refused)).toEqual(savedMeanwhile)
    const { docs } = await office.payload.db.findVersions({
      collection: 'topics',
      where: { parent: { equals: idIn(topic) } },
    })
    expect(docs.some(({ version }) => 'workflowTag' in version)).toBe(false)
  })

  const callers: [string, (tag: string) => Promise<unknown>][] = [
    [
      'by REST',
      (tag) =>
        office.send('PATCH', `/api/${topic}?draft=true`, {
          as: office.officer,
          body: { title: 'Mine', workflowTag: tag },
          headers: { 'If-Match': tag },
        }),
    ],
    [
      'by the Local API',
      (tag) =>
        office.payload.update({
          collection: 'topics',
          id: idIn(topic),
          data: { title: 'Mine' },
          draft: true,
          context: { ifMatch: tag },
        }),
    ],
  ]

  test.each(callers)(
    '%s is not asked of the saves that a hook makes within it',
    async (_, call) => {
      const other = await office.draft('topics', { title: 'Another' })
      const afterChange = office.payload.collections.topics?.config.hooks.afterChange ?? []
      let made = 0
      const saveOthers: CollectionAfterChangeHook = async ({ doc, req }) => {
        if (made++ > 0) return doc as object
        const save = (id: string, data: object) =>
          req.payload.update({ collection: 'topics', id, data, draft: true, req })
        await save(idIn(other), { title: 'By a hook' })
        await save(idIn(topic), { synonyms: [{ term: 'By a hook' }] })
        await req.payload.create({
          collection: 'topics',
          data: { title: 'Made by a hook' } as never,
          draft: true,
          req,
        })
        return doc as object
      }
      afterChange.push(saveOthers)
      await call(await tagOf(topic))
      afterChange.splice(afterChange.indexOf(saveOthers), 1)
      expect(made).toBe(4)
      expect([await titleOf(topic), await titleOf(other)]).toEqual(['Mine', 'By a hook'])
    },
  )
})
