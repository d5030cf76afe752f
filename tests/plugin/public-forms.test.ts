import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { versionListSchema, versionSchema } from '../../src/delivery/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { codeOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { openDelivery } from '../support/publicView.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

const origin = 'http://127.0.0.1:3000'

describe.each(workflowEngines)('what the public reads of a text [$name]', (engine) => {
  let office: Office
  let delivery: Awaited<ReturnType<typeof openDelivery>>

  const read = async (path: string, init: RequestInit = {}) => {
    const answer = await delivery.get(path.replace(origin, ''), init)
    const text = await answer.text()
    const body = text === '' ? null : JSON.parse(text)
    return { status: answer.status, headers: answer.headers, body, text }
  }
  const does = async (document: string, name: string, input: Record<string, unknown> = {}) => {
    const answer = await verb(office, office.approver, document, name, input)
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
    return answer
  }
  const bilingual = async (title: string, titleZh: string, data: Record<string, unknown> = {}) => {
    const document = await office.draft('topics', { title, ...data })
    await office.save(document, { title: titleZh }, { locale: 'zh' })
    await publish(office, office, document)
    return document
  }
  /** Another edition; its English words are given. */
  const edition = async (document: string, description: string, input: object = {}) => {
    await office.save(document, { description })
    await publish(office, office, document, { changeNote: `Says ${description}`, ...input })
  }
  const versionsOf = async (slug: string, locale = 'en') =>
    (await read(`/v1/topics/${slug}/versions?locale=${locale}`)).body.data as {
      number: number
      isCurrent: boolean
      links: { self: string }
      notice?: object
    }[]

  beforeAll(async () => {
    office = await openOffice(engine.url())
    delivery = await openDelivery(office)
  })
  afterAll(async () => {
    expect(delivery.faults).toEqual([])
    await delivery.close()
    await office.stop()
  })

  describe('that was taken back', () => {
    test('a withdrawn text is 200 with the reason in each language, and without it once restored', async () => {
      const topic = await bilingual('Withdrawn one', '撤回的')
      await does(topic, 'withdraw', { reason: { en: 'A mistake in it.', zh: '内容有误。' } })
      for (const [locale, reason] of [
        ['en', 'A mistake in it.'],
        ['zh', '内容有误。'],
      ]) {
        const { body, status } = await read(`/v1/topics/withdrawn-one?locale=${locale}`)
        expect(status).toBe(200)
        expect(body.notice).toMatchObject({ kind: 'withdrawn', reason })
        const list = await read(`/v1/topics?locale=${locale}`)
        const item = list.body.data.find((one: { slug: string }) => one.slug === 'withdrawn-one')
        expect(item.notice).toMatchObject({ reason })
      }
      await does(topic, 'restore')
      const { body } = await read('/v1/topics/withdrawn-one')
      expect([body.title, body.notice]).toEqual(['Withdrawn one', undefined])
    })

    test('a text that was taken down is 410 with the reason in each language, and none of its words', async () => {
      const topic = await bilingual('Taken down one', '下线的')
      await does(topic, 'unpublish', { reason: { en: 'In error.', zh: '误发。' } })
      for (const [locale, reason] of [
        ['en', 'In error.'],
        ['zh', '误发。'],
      ]) {
        const { body, status, text, headers } = await read(
          `/v1/topics/taken-down-one?locale=${locale}`,
        )
        expect([status, body.code, body.reason]).toEqual([410, 'gone', reason])
        expect(headers.get('content-language')).toBe(locale)
        expect(text).not.toMatch(/Taken down one|下线的/)
      }
    })
  })

  describe('whose readers are sent on', () => {
    test('they arrive with one 301 at something that can be read, also when that was sent on itself', async () => {
      const first = await office.published('topics', { title: 'Sent on first' })
      const second = await office.published('topics', { title: 'Sent on second' })
      await office.published('topics', { title: 'Where all arrive' })
      const merged = { reason: 'Merged.' }
      await does(first, 'unpublish', { ...merged, redirectTo: 'topics/sent-on-second' })
      const one = await read('/v1/topics/sent-on-first')
      expect([one.status, one.headers.get('location')]).toEqual([
        301,
        `${origin}/v1/topics/sent-on-second?locale=en`,
      ])
      await does(second, 'unpublish', { ...merged, redirectTo: 'topics/where-all-arrive' })
      for (const slug of ['sent-on-first', 'sent-on-second']) {
        const { headers, status } = await read(`/v1/topics/${slug}`)
        expect([status, headers.get('location')]).toEqual([
          301,
          `${origin}/v1/topics/where-all-arrive?locale=en`,
        ])
      }
    })

    test('a target that goes away later leads nowhere: 410, a warning of verify, a word in the workflow, and no damage', async () => {
      const sent = await office.published('topics', { title: 'Sent to the mortal' })
      const target = await office.published('topics', { title: 'The mortal' })
      await does(sent, 'unpublish', { reason: 'Moved there.', redirectTo: target })
      expect((await verify(office.payload)).warnings).toEqual([])
      const before = await workflowOf(office, office.officer, sent)
      const title = { en: 'The mortal' }
      expect(before.body.public.redirect).toEqual({ to: target, title, deadIn: [] })

      await does(target, 'unpublish', { reason: 'Gone too.' })
      const { body, status } = await read('/v1/topics/sent-to-the-mortal')
      expect([status, body.reason]).toEqual([410, 'Moved there.'])
      const found = await verify(office.payload)
      expect(found.differences).toEqual([])
      expect(found.warnings).toEqual([
        {
          where: 'publications',
          row: `${sent}|en`,
          problem: `readers were sent to ${target}, which is no longer public: they get 410 now`,
        },
      ])
      const after = await workflowOf(office, office.officer, sent)
      expect(after.body.public.redirect).toEqual({ to: target, title, deadIn: ['en'] })

      await office.save(target, { description: 'Back.' })
      await publish(office, office, target, { changeNote: 'Back again.' })
      expect((await read('/v1/topics/sent-to-the-mortal')).status).toBe(301)
      expect((await verify(office.payload)).warnings).toEqual([])
    })
  })

  describe('that was changed', () => {
    test.each(['major', 'minor', 'correction'])(
      'a %s change of a public text needs a note, and the public reads it with its kind',
      async (kind) => {
        const topic = await office.published('topics', { title: `Changed, ${kind}` })
        await office.save(topic, { description: 'Other words.' })
        const refused = await verb(office, office.officer, topic, 'submit', { kind })
        expect([refused.status, codeOf(refused.body)]).toEqual([422, 'change-note-missing'])
        const changeNote = { en: 'The words are others.', zh: '文字已改。' }
        await publish(office, office, topic, { kind, changeNote })
        const one = await read(`/v1/topics/changed-${kind}`)
        expect(one.body.changeNotes).toEqual([
          { at: one.body.publishedAt, kind, note: 'The words are others.' },
        ])
        const list = await read('/v1/topics?limit=100')
        const item = list.body.data.find((each: { id: string }) => each.id === one.body.id)
        expect(item.changeNotes).toEqual(one.body.changeNotes)
      },
    )

    test('a public note is frozen; a wrong one is put right by an act of its own, and stays readable, marked', async () => {
      const topic = await office.published('topics', { title: 'Wrong note' })
      await edition(topic, 'one', { kind: 'correction', changeNote: 'The date was wrong.' })
      await edition(topic, 'two', { changeNote: 'Later.' })
      const before = await read('/v1/topics/wrong-note')
      expect(before.body.changeNotes.map(({ note }: { note: string }) => note)).toEqual([
        'Later.',
        'The date was wrong.',
      ])
      const { body } = await workflowOf(office, office.approver, topic)
      const { sequence: amends } = body.public.changeNotes[1]
      const amend = (changeNote: string) =>
        does(topic, 'amend-note', { amends, changeNote, reason: 'It was the place.' })
      await amend('The place was wrong.')
      await amend('The place, Beijing, was wrong.')
      const after = await read('/v1/topics/wrong-note')
      expect(after.body.changeNotes).toMatchObject([
        { note: 'Later.' },
        {
          kind: 'correction',
          note: 'The place, Beijing, was wrong.',
          formerNotes: [{ note: 'The date was wrong.' }, { note: 'The place was wrong.' }],
        },
      ])
      expect(after.body.changeNotes[0]).not.toHaveProperty('formerNotes')
      expect(after.body.changeNotes[1].at).toBe(before.body.changeNotes[1].at)
      expect((await verify(office.payload)).differences).toEqual([])
    })
  })

  describe('and what it said before', () => {
    test('stays readable at an address of its own, which search engines leave out', async () => {
      const topic = await office.published('topics', { title: 'Said before', description: 'one' })
      await edition(topic, 'two')
      const list = await read('/v1/topics/said-before/versions')
      expect(versionListSchema.safeParse(list.body).error).toBeUndefined()
      expect(list.body.data).toMatchObject([
        { isCurrent: true, until: null },
        { isCurrent: false, until: list.body.data[0].publishedAt },
      ])
      const [now, before] = await Promise.all(
        list.body.data.map((one: { links: { self: string } }) => read(one.links.self)),
      )
      const current = `${origin}/v1/topics/said-before?locale=en`
      for (const { body, headers, status } of [now, before]) {
        expect(status).toBe(200)
        expect(versionSchema('topics').safeParse(body).error).toBeUndefined()
        expect(headers.get('x-robots-tag')).toBe('noindex')
        expect(headers.get('link')).toContain(`<${current}>; rel="canonical"`)
        expect(headers.get('link')).toContain(`<${current}>; rel="latest-version"`)
      }
      expect(list.headers.get('x-robots-tag')).toBe('noindex')
      expect([before.body.description, now.body.description]).toEqual(['one', 'two'])
      expect(before.body.links.self).toBe(list.body.data[1].links.self)
      expect(before.body.changeNotes).toEqual([])
      const main = await read('/v1/topics/said-before')
      expect(main.headers.get('x-robots-tag')).toBeNull()
      expect(main.headers.get('link')).toContain(
        `<${origin}/v1/topics/said-before/versions?locale=en>; rel="version-history"`,
      )
    })

    test('is answered with 304, to HEAD, and with problems, like any text', async () => {
      await office.published('topics', { title: 'Asked twice' })
      const [only] = await versionsOf('asked-twice')
      const { self } = only?.links ?? { self: '' }
      const first = await read(self)
      const etag = first.headers.get('etag') ?? ''
      const again = await read(self, { headers: { 'If-None-Match': etag } })
      expect([again.status, again.text]).toEqual([304, ''])
      const head = await read(self, { method: 'HEAD' })
      expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', etag])
      for (const [path, status] of [
        ['/v1/topics/asked-twice/versions/999999', 404],
        ['/v1/topics/asked-twice/versions/0', 404],
        ['/v1/topics/asked-twice/versions/one', 404],
        ['/v1/topics/nobody-knows/versions', 404],
        ['/v1/topics/asked-twice/versions?x=1', 400],
      ] as const)
        expect([path, (await read(path)).status]).toEqual([path, status])
    })

    test('bears the disclaimer it bore then', async () => {
      await office.send('POST', '/api/globals/site-settings', {
        as: office.officer,
        body: {
          siteName: 'The ministry',
          disclaimers: ['First', 'Second'].map((words) => ({
            key: words.toLowerCase(),
            text: `${words}: the Chinese text prevails.`,
            prevailingLanguage: 'zh',
            inForceFrom: '2026-01-01',
          })),
        },
      })
      await publish(office, office, 'globals/site-settings')
      const topic = await office.published('topics', {
        title: 'Under a disclaimer',
        disclaimer: { wording: 'first' },
      })
      await office.save(topic, { disclaimer: { wording: 'second' } })
      await publish(office, office, topic, { changeNote: 'Another disclaimer.' })
      const [now, before] = await versionsOf('under-a-disclaimer')
      const said = async (path: string) => (await read(path)).body.disclaimer.text
      expect(await said(now?.links.self ?? '')).toBe('Second: the Chinese text prevails.')
      expect(await said(before?.links.self ?? '')).toBe('First: the Chinese text prevails.')
    })

    test('holds nothing that nobody approved', async () => {
      const topic = await office.published('topics', { title: 'Only approved', description: 'one' })
      await office.save(topic, { description: 'UNAPPROVED' })
      await verb(office, office.officer, topic, 'submit', { changeNote: 'UNAPPROVED' })
      await verb(office, office.approver, topic, 'approve')
      const list = await read('/v1/topics/only-approved/versions')
      expect(list.body.data).toHaveLength(1)
      const { number } = list.body.data[0]
      for (const other of [number - 1, number + 1])
        expect((await read(`/v1/topics/only-approved/versions/${other}`)).status).toBe(404)
      expect(list.text + (await read(list.body.data[0].links.self)).text).not.toContain(
        'UNAPPROVED',
      )
    })

    test('is never read without the notice while the text is withdrawn, nor if it was withdrawn itself', async () => {
      const topic = await office.published('topics', { title: 'Notice stays', description: 'one' })
      await edition(topic, 'two')
      await does(topic, 'withdraw', { reason: 'Both wrong.' })
      for (const { links, notice } of await versionsOf('notice-stays')) {
        expect(notice).toMatchObject({ kind: 'withdrawn', reason: 'Both wrong.' })
        expect((await read(links.self)).body.notice).toMatchObject({ reason: 'Both wrong.' })
      }
      await edition(topic, 'three')
      const [three, two, one] = await versionsOf('notice-stays')
      expect([three?.notice, one?.notice]).toEqual([undefined, undefined])
      expect(two?.notice).toMatchObject({ reason: 'Both wrong.' })
      expect((await read(two?.links.self ?? '')).body.notice).toMatchObject({ kind: 'withdrawn' })
    })

    test('goes with the text when that is taken down, and does not come back when it is published again', async () => {
      const topic = await office.published('topics', { title: 'Down for good', description: 'one' })
      await edition(topic, 'CANARY')
      const all = await versionsOf('down-for-good')
      const addresses = ['/v1/topics/down-for-good/versions', ...all.map(({ links }) => links.self)]
      await does(topic, 'unpublish', { reason: 'Had to go.' })
      for (const address of addresses) {
        const { body, status, text } = await read(address)
        expect([address, status, body.reason]).toEqual([address, 410, 'Had to go.'])
        expect(text).not.toContain('CANARY')
      }
      await edition(topic, 'three')
      expect(await versionsOf('down-for-good')).toMatchObject([{ isCurrent: true }])
      for (const { links } of all) expect((await read(links.self)).status).toBe(404)
    })

    test('goes also where readers of a text that was taken down are sent on', async () => {
      const topic = await office.published('topics', { title: 'Down and on' })
      const [only] = await versionsOf('down-and-on')
      await office.published('topics', { title: 'And on' })
      await does(topic, 'unpublish', { reason: 'Merged.', redirectTo: 'topics/and-on' })
      expect((await read('/v1/topics/down-and-on')).status).toBe(301)
      for (const address of ['/v1/topics/down-and-on/versions', only?.links.self ?? ''])
        expect([address, (await read(address)).status]).toEqual([address, 410])
    })

    test('is found under a new slug, where the old one leads', async () => {
      const topic = await office.published('topics', { title: 'Old address' })
      const [before] = await versionsOf('old-address')
      await office.save(topic, { slug: 'new-address' })
      await publish(office, office, topic, { changeNote: 'A new address.' })
      const at = `/v1/topics/new-address/versions/${before?.number}?locale=en`
      const moved = await read(before?.links.self ?? '')
      expect([moved.status, moved.headers.get('location')]).toEqual([301, `${origin}${at}`])
      const list = await read('/v1/topics/old-address/versions')
      expect(list.headers.get('location')).toBe(
        `${origin}/v1/topics/new-address/versions?locale=en`,
      )
      expect((await read(at)).body).toMatchObject({ slug: 'new-address', title: 'Old address' })
    })

    test('shows nothing of another text that was taken down since', async () => {
      const target = await office.published('topics', { title: 'CANARY shown' })
      const topic = await office.published('topics', {
        title: 'Shows it',
        parent: target.split('/')[1],
      })
      await edition(topic, 'two')
      const [, before] = await versionsOf('shows-it')
      expect((await read(before?.links.self ?? '')).body.parent.title).toBe('CANARY shown')
      await does(target, 'unpublish', { reason: 'Gone.' })
      const { status, text } = await read(before?.links.self ?? '')
      expect(status).toBe(200)
      expect(text).not.toContain('CANARY shown')
    })

    test.each([
      ['of all types', 'hidden' as const],
      ['of its type', { topics: 'hidden' as const }],
    ])('is at no address where the site hides earlier texts %s', async (_, earlierVersions) => {
      const topic = await office.published('topics', { title: `Hidden ${_}`, description: 'one' })
      const { body } = await office.send('GET', `/api/${topic}`, { as: office.officer })
      const { slug } = body
      const [only] = await versionsOf(slug)
      const hiding = await openDelivery(office, office.payload.db, { earlierVersions })
      const paths = [`/v1/topics/${slug}/versions`, (only?.links.self ?? '').replace(origin, '')]
      for (const path of paths) expect((await hiding.get(path)).status).toBe(404)
      const main = await hiding.get(`/v1/topics/${slug}`)
      expect([main.status, main.headers.get('link')]).not.toContain('version-history')
      await hiding.close()
    })
  })
})
