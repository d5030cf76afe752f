import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pressPath } from '../../src/plugin/press/pressToken.js'
import { workflow } from '../../src/plugin/index.js'
import { createScheduler, type Scheduler } from '../../src/plugin/schedule/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { holdClock } from '../support/clock.js'
import { codeOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { picture } from '../support/picture.js'
import { openPress } from '../support/pressView.js'
import type { Answer } from '../support/product.js'
import { rowsOf } from '../support/publicView.js'
import { makeRelease } from '../support/releases.js'
import { verb, workflowOf } from '../support/workflow.js'

const page = { Accept: 'text/html,application/xhtml+xml' }
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe.each(workflowEngines)('a text under embargo [$name]', (engine) => {
  let office: Office
  let clock: ReturnType<typeof holdClock>
  let press: Awaited<ReturnType<typeof openPress>>
  let scheduler: Scheduler

  const ok = (answer: Answer): Answer => {
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    return answer
  }
  const does = async (document: string, name: string, input: Record<string, unknown> = {}) =>
    ok(await verb(office, office.approver, document, name, input))
  const approved = async (title: string, data: Record<string, unknown> = {}) => {
    const document = await office.draft('topics', { title, ...data })
    ok(await verb(office, office.officer, document, 'submit'))
    await does(document, 'approve')
    return document
  }
  /** A link for a newsroom, open for an hour unless it is said otherwise; gives its path. */
  const linkTo = async (document: string, input: Record<string, unknown> = {}) => {
    const { body } = await does(document, 'make-press-link', {
      recipient: 'The Daily',
      at: clock.in(3_600),
      ...input,
    })
    return body.newPressLink as { link: number; path: string }
  }
  const openings = async (document: string) =>
    (await rowsOf(office, 'editorial-press-openings'))
      .map((row) => JSON.parse(row) as { document: string; link: number; at: string })
      .filter((row) => row.document === document)

  beforeAll(async () => {
    office = await openOffice(engine.url())
    clock = holdClock(office)
    press = await openPress(office, clock.now)
    scheduler = createScheduler({ payload: office.payload, log: quiet })
  })
  afterAll(async () => {
    expect(press.faults).toEqual([])
    await scheduler.stop()
    await press.close()
    await office.stop()
  })

  describe('before its second', () => {
    test('nothing of it is in any public read, list, filter, count, redirect, version or file, and all of it is afterwards', async () => {
      const canary = 'EMBARGOED'
      const form = new FormData()
      const bytes = new Uint8Array(await picture(7))
      form.set('file', new Blob([bytes], { type: 'image/png' }), `${canary}.png`)
      form.set('_payload', JSON.stringify({ alt: canary }))
      const made = await office.send('POST', '/api/media', { as: office.officer, form })
      const { id, sha256, filename } = made.body.doc
      const media = `media/${id}`
      const topic = await office.draft('topics', {
        title: `${canary} title`,
        slug: 'under-embargo',
        description: canary,
      })
      await office.save(topic, { title: `${canary} 标题` }, { locale: 'zh' })
      const live = await office.published('topics', { title: 'Refers to it', parent: idIn(topic) })
      const at = clock.in(600)
      for (const document of [media, topic]) {
        ok(await verb(office, office.officer, document, 'submit'))
        await does(document, 'approve')
        await does(document, 'schedule', { at, timeZone: 'Asia/Shanghai' })
      }
      const addresses = [
        ...['en', 'zh'].flatMap((locale) => [
          `/v1/topics/under-embargo?locale=${locale}`,
          `/v1/topics/under-embargo/versions?locale=${locale}`,
          `/v1/topics/under-embargo/versions/1?locale=${locale}`,
          `/v1/topics?locale=${locale}&limit=100`,
          `/v1/leader-activities?locale=${locale}&topic=under-embargo`,
          `/v1/topics/refers-to-it?locale=${locale}`,
          `/v1/site?locale=${locale}`,
        ]),
        `/v1/media/${sha256}/${filename}`,
        '/press/under-embargo',
      ]
      const api = [
        `/api/${topic}`,
        `/api/${media}`,
        '/api/topics?limit=100',
        '/api/topics/count',
        `/api/topics?where[title][like]=${canary}`,
        `/api/topics/count?where[title][like]=${canary}`,
        '/api/media?limit=100',
        `/api/media/file/${filename}`,
        `/api/${topic}/workflow`,
        `/api/${live}?depth=2`,
      ]
      const look = async () => {
        const found: string[] = []
        for (const address of addresses) {
          const { headers, text } = await press.get(address)
          if ((text + [...headers].join()).includes(canary) || text.includes(at))
            found.push(address)
        }
        for (const address of api) {
          const { body } = await office.send('GET', address)
          const said = JSON.stringify(body ?? '')
          if (said.includes(canary) || said.includes(at)) found.push(address)
        }
        const { body } = await office.graphql(
          `{ Topics(where: { slug: { equals: "under-embargo" } }) { totalDocs docs { title } } }`,
        )
        if (JSON.stringify(body).includes(canary)) found.push('GraphQL')
        return found
      }
      const counted = async () =>
        (await office.send('GET', `/api/topics/count?where[title][like]=${canary}`)).body
      const before = await counted()
      clock.advance(599.999)
      await scheduler.runNow()
      expect(await look()).toEqual([])
      expect(await counted()).toEqual(before)
      expect((await press.get(`/v1/media/${sha256}/${filename}`)).status).toBe(404)
      clock.advance(0.001)
      await scheduler.runNow()
      expect((await press.get('/v1/topics/under-embargo')).body.title).toBe(`${canary} title`)
      expect((await press.get('/v1/topics/under-embargo?locale=zh')).body.title).toBe(
        `${canary} 标题`,
      )
      expect((await press.get(`/v1/media/${sha256}/${filename}`)).status).toBe(200)
      expect((await press.get('/v1/topics?limit=100')).text).toContain(canary)
    })

    test.each([
      [
        'after the hour that is skipped',
        'Europe/Berlin',
        '2027-03-28T03:00',
        '2027-03-28T01:00:00.000Z',
        '03:00 +02:00',
      ],
      [
        'in the hour that comes twice, the second time',
        'Europe/Berlin',
        '2027-10-31T02:30+01:00',
        '2027-10-31T01:30:00.000Z',
        '02:30 +01:00',
      ],
      [
        'in the hour that comes twice, the first time',
        'America/New_York',
        '2027-11-07T01:30-04:00',
        '2027-11-07T05:30:00.000Z',
        '01:30 -04:00',
      ],
    ])(
      'it ends to the second on the clock of its zone: %s',
      async (name, timeZone, at, instant, said) => {
        clock.set(new Date(Date.parse(instant) - 3_600_000).toISOString())
        const document = await approved(`On the clock, ${name}`)
        const { body } = await office.send('GET', `/api/${document}`, { as: office.officer })
        const { path } = await linkTo(document, { at: clock.in(86_400) })
        await does(document, 'schedule', { at, timeZone })
        clock.set(new Date(Date.parse(instant) - 1).toISOString())
        expect((await scheduler.runNow()).published).toBe(0)
        expect((await press.get(`/v1/topics/${body.slug}`)).status).toBe(404)
        const shown = await press.get(path)
        expect(shown.body.embargo).toMatchObject({ until: instant, timeZone })
        expect(shown.body.embargo.notice.en).toContain(`${said} (${timeZone})`)
        clock.set(instant)
        expect((await scheduler.runNow()).published).toBe(1)
        expect((await press.get(`/v1/topics/${body.slug}`)).status).toBe(200)
        expect((await press.get(path)).status).toBe(302)
      },
    )
  })

  describe('is shown to the press by a link', () => {
    test('that gives exactly the approved text, in each language, with notice, disclaimer and for whom', async () => {
      const document = await office.draft('topics', {
        title: 'For the press',
        description: '<b>x</b>',
      })
      await office.save(document, { title: '供媒体' }, { locale: 'zh' })
      ok(await verb(office, office.officer, document, 'submit'))
      const { body } = await does(document, 'approve')
      const { path } = await linkTo(document)
      const json = await press.get(path)
      expect(json.status).toBe(200)
      expect(json.body).toMatchObject({
        recipient: 'The Daily',
        fingerprint: body.fingerprint,
        embargo: { until: null },
        texts: [
          { locale: 'en', title: 'For the press', disclaimer: { prevailingLanguage: 'zh' } },
          { locale: 'zh', title: '供媒体' },
        ],
      })
      expect(json.body.texts[1]).not.toHaveProperty('disclaimer')
      expect(json.body.embargo.notice.en).toMatch(/^EMBARGO/)
      expect(json.body.embargo.notice.zh).toMatch(/^禁发/)
      const html = await press.get(path, page)
      expect(html.headers.get('content-type')).toMatch(/^text\/html/)
      for (const words of [
        'For the press',
        '供媒体',
        '&lt;b&gt;x&lt;/b&gt;',
        json.body.texts[0].disclaimer.text,
        'The Daily',
        'EMBARGO',
        '禁发',
        body.fingerprint,
      ])
        expect(html.text).toContain(words)
      expect(html.text).not.toMatch(/<script|<b>x/)
      for (const { headers } of [json, html]) {
        expect(headers.get('cache-control')).toBe('no-store')
        expect(headers.get('x-robots-tag')).toContain('noindex')
        expect(headers.get('referrer-policy')).toBe('no-referrer')
        expect(headers.get('etag')).toBeNull()
      }
    })

    test('that is logged at each opening, when and by which link, and only then', async () => {
      const document = await approved('Logged')
      const first = await linkTo(document)
      const second = await linkTo(document, { recipient: 'The Weekly' })
      await press.get(first.path)
      clock.advance(60)
      await press.get(first.path, page)
      for (const method of ['HEAD', 'POST']) {
        const answer = await press.get(first.path, {}, method)
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET'])
      }
      await press.get(`${first.path}x`)
      const rows = await openings(document)
      expect(rows.map(({ link }) => link)).toEqual([first.link, first.link])
      expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['at', 'document', 'id', 'link'])
      const { body } = await workflowOf(office, office.officer, document)
      expect(body.pressLinks).toMatchObject([
        {
          link: first.link,
          recipient: 'The Daily',
          by: { name: 'approver' },
          isOpen: true,
          openings: 2,
          lastOpenedAt: clock.now(),
        },
        { link: second.link, recipient: 'The Weekly', openings: 0, lastOpenedAt: null },
      ])
    })

    test('that nobody can guess, change or make from the record', async () => {
      const document = await approved('Not to be guessed')
      const { link, path } = await linkTo(document)
      const [words = '', signature = ''] = [
        path.slice(0, path.lastIndexOf('.')),
        path.slice(path.lastIndexOf('.') + 1),
      ]
      const secret = words.split('.')[2] ?? ''
      const { secret: key } = office.payload
      const swap = (text: string) => text.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))
      const forged = [
        `${words}.${swap(signature)}`,
        words,
        '/press/x.y.z.w',
        path.replace(`.${link}.`, `.${link - 1}.`),
        pressPath({ document, link, secret }, 'another key'),
        // Even whoever knows the key of the server does not know the secret.
        pressPath({ document, link, secret: swap(secret) }, key),
        pressPath({ document, link: link - 1, secret }, key),
        pressPath({ document: 'globals/site-settings', link, secret }, key),
        pressPath({ document: 'users/1', link, secret }, key),
      ]
      for (const address of forged)
        expect([address, (await press.get(address)).status]).toEqual([address, 404])
      expect(await openings(document)).toEqual([])
      expect((await press.get(path)).status).toBe(200)
      for (const collection of [
        'editorial-ledger',
        'editorial-heads',
        'editorial-requests',
        'editorial-outbox',
      ])
        expect((await rowsOf(office, collection)).join()).not.toContain(secret)
    })

    test('whose address is told once, also to a request that is sent again', async () => {
      const document = await approved('Told once')
      const { body } = await workflowOf(office, office.approver, document)
      const ask = () =>
        office.send('POST', `/api/${document}/workflow/make-press-link`, {
          as: office.approver,
          headers: { 'Idempotency-Key': 'one-link' },
          body: {
            expected: { sequence: body.sequence, fingerprint: body.fingerprint },
            recipient: 'The Daily',
            at: '2099-01-01T00:00:00.000Z',
          },
        })
      const first = ok(await ask())
      const again = ok(await ask())
      expect(first.body.newPressLink.path).toMatch(/^\/press\//)
      expect(again.body.newPressLink).toBeUndefined()
      expect(again.body.pressLinks).toHaveLength(1)
      expect((await workflowOf(office, office.approver, document)).body).not.toHaveProperty(
        'newPressLink',
      )
    })

    test('that opens nothing from the instant at which it ends', async () => {
      const document = await approved('Ends')
      const { path } = await linkTo(document, { at: clock.in(60) })
      clock.advance(59.999)
      expect((await press.get(path)).status).toBe(200)
      clock.advance(0.001)
      const closed = await press.get(path)
      expect([closed.status, closed.body.code]).toEqual([410, 'press-link-expired'])
      expect(closed.text).not.toContain('Ends.')
    })

    test('that opens nothing once the text is hidden from some of the house, nor when that is lifted', async () => {
      const document = await approved('Hidden after the link was made')
      const { path } = await linkTo(document)
      expect((await press.get(path)).status).toBe(200)
      await does(document, 'limit-access', { roles: ['approver'] })
      expect((await press.get(path)).status).toBe(410)
      await does(document, 'lift-access')
      expect((await press.get(path)).status).toBe(410)
      expect((await verify(office.payload)).differences).toEqual([])
    })

    test('that opens nothing once it is revoked, while the others stay open', async () => {
      const document = await approved('Revoked')
      const { link, path } = await linkTo(document)
      const other = await linkTo(document)
      await does(document, 'revoke-press-link', { link })
      for (const headers of [{}, page]) {
        const closed = await press.get(path, headers)
        expect(closed.status).toBe(410)
        expect(closed.text).not.toContain('Revoked')
      }
      expect((await press.get(path)).body.code).toBe('press-link-revoked')
      expect((await press.get(other.path)).status).toBe(200)
      const again = await verb(office, office.approver, document, 'revoke-press-link', { link })
      expect([again.status, codeOf(again.body)]).toEqual([422, 'press-link-unknown'])
      await does(document, 'publish')
      expect((await press.get(path)).status).toBe(410)
    })

    test.each([
      ['edited', (document: string) => office.save(document, { title: 'Other words' })],
      ['taken back', (document: string) => verb(office, office.officer, document, 'recall')],
      [
        'sent back',
        (document: string) =>
          verb(office, office.approver, document, 'request-changes', { comment: 'No.' }),
      ],
    ])(
      'that dies when the text is %s, and stays dead when the same words are approved again',
      async (name, end) => {
        const document = await approved(`Dies, ${name}`)
        const { path } = await linkTo(document)
        ok(await end(document))
        const closed = await press.get(path)
        expect([closed.status, closed.body.code]).toEqual([410, 'press-link-over'])
        await office.save(document, { title: `Dies, ${name}` })
        ok(await verb(office, office.officer, document, 'submit'))
        await does(document, 'approve')
        expect((await press.get(path)).body.code).toBe('press-link-over')
        expect(await openings(document)).toEqual([])
      },
    )

    test('that leads to the public text once there is one, whoever asks', async () => {
      const document = await approved('Leads on')
      const { path } = await linkTo(document)
      await does(document, 'publish')
      const json = await press.get(path)
      expect([json.status, json.headers.get('location'), json.text.includes('Leads on')]).toEqual([
        302,
        'http://127.0.0.1:3000/v1/topics/leads-on?locale=en',
        false,
      ])
      expect(json.headers.get('cache-control')).toBe('no-store')
      expect(await openings(document)).toEqual([])
      await does(document, 'unpublish', { reason: 'Gone.' })
      expect((await press.get(path)).status).toBe(410)
    })

    test('that rests while the text failed to go out, and shows it again when it is planned anew', async () => {
      const leaver = await office.person(`leaver-${engine.name}`, 'approver')
      clock.advance(60)
      const document = await approved('Fails first')
      const { path } = await linkTo(document, { at: clock.in(7_200) })
      const until = clock.in(60)
      ok(await verb(office, leaver, document, 'schedule', { at: until }))
      expect((await press.get(path)).body.embargo.until).toBe(until)
      const { docs } = await office.payload.find({
        collection: 'users',
        where: { email: { equals: `leaver-${engine.name}@example.org` } },
      })
      const roles = { roles: [] as never[] }
      await office.payload.update({ collection: 'users', id: docs[0]?.id ?? '', data: roles })
      clock.advance(60)
      expect((await scheduler.runNow()).failed).toBe(1)
      expect((await press.get(path)).body.code).toBe('press-link-over')
      await does(document, 'schedule', { at: clock.in(60) })
      expect((await press.get(path)).body.embargo.until).toBe(clock.in(60))
    })

    test('that says when the release goes out which holds it', async () => {
      const document = await office.draft('topics', { title: 'Goes out with others' })
      const release = await makeRelease(office, 'Autumn', [document])
      ok(await verb(office, office.officer, release, 'submit'))
      await does(release, 'approve')
      const { path } = await linkTo(document, { at: clock.in(7_200) })
      expect((await press.get(path)).body.embargo.until).toBeNull()
      const until = clock.in(600)
      await does(release, 'schedule', { at: until })
      expect((await press.get(path)).body.embargo.until).toBe(until)
    })
  })

  describe('has no link', () => {
    test('unless it is approved: not a draft, not in review, not what is to go out without approval', async () => {
      const document = await office.draft('topics', { title: 'Not approved' })
      const input = { recipient: 'The Daily', at: clock.in(60) }
      const codes = async () =>
        codeOf((await verb(office, office.approver, document, 'make-press-link', input)).body)
      expect(await codes()).toBe('wrong-state')
      ok(await verb(office, office.officer, document, 'submit'))
      expect(await codes()).toBe('wrong-state')
      await does(document, 'force-schedule', {
        at: clock.in(600),
        reason: 'The river rises and nobody else is here.',
      })
      expect(await codes()).toBe('not-approved-content')
    })

    test('made by anybody but an approver, for nobody, without an end, or of a kind the press is not shown', async () => {
      const document = await approved('Only approvers')
      const input = { recipient: 'The Daily', at: clock.in(60) }
      for (const as of [office.officer, office.administrator]) {
        const refused = await verb(office, as, document, 'make-press-link', input)
        expect([refused.status, codeOf(refused.body)]).toEqual([403, 'role-missing'])
      }
      const refusedFor = async (more: object) =>
        codeOf(
          (await verb(office, office.approver, document, 'make-press-link', { ...input, ...more }))
            .body,
        )
      expect(await refusedFor({ recipient: ' ' })).toBe('recipient-missing')
      expect(await refusedFor({ at: undefined })).toBe('time-missing')
      expect(await refusedFor({ at: clock.now() })).toBe('time-passed')
      await office.send('POST', '/api/globals/site-settings', {
        as: office.officer,
        body: { siteName: 'The ministry' },
      })
      const settings = 'globals/site-settings'
      ok(await verb(office, office.officer, settings, 'submit'))
      await does(settings, 'approve')
      const refused = await verb(office, office.approver, settings, 'make-press-link', input)
      expect(codeOf(refused.body)).toBe('no-press-links')
    })

    test('by one API that it has not by the others', async () => {
      const document = await approved('By all APIs')
      const id = idIn(document)
      const account = JSON.parse(
        Buffer.from(office.approver.split('.')[1] ?? '', 'base64url').toString(),
      ).id as string
      const seen = async () => {
        const { body } = await workflowOf(office, office.approver, document)
        return { sequence: body.sequence, fingerprint: body.fingerprint }
      }
      const byGraphql = await office.graphql(
        `mutation($expected: WorkflowExpectation, $at: String) {
          workflowMakePressLink(collection: "topics", id: "${id}", expected: $expected, recipient: "A", at: $at) {
            newPressLink { link path } pressLinks { link recipient isOpen by { name } }
          }
        }`,
        { as: office.approver, variables: { expected: await seen(), at: clock.in(60) } },
      )
      const { newPressLink, pressLinks } = byGraphql.body.workflowMakePressLink
      expect(pressLinks).toMatchObject([{ recipient: 'A', isOpen: true, by: { name: 'approver' } }])
      expect((await press.get(newPressLink.path)).status).toBe(200)
      const local = workflow(office.payload)
      const of = { collection: 'topics' as const, id, user: { id: account } }
      const made = await local.makePressLink({
        ...of,
        expected: await seen(),
        recipient: 'B',
        at: clock.in(60),
      })
      if (!made.isDone) throw new Error(JSON.stringify(made.refusals))
      expect((await press.get(made.workflow.newPressLink?.path ?? '')).status).toBe(200)
      const revoked = await local.revokePressLink({
        ...of,
        expected: await seen(),
        link: newPressLink.link,
      })
      expect(revoked.isDone).toBe(true)
      expect((await press.get(newPressLink.path)).status).toBe(410)
    })
  })

  test('leaves a record that holds, in which an opening that cannot have been is found', async () => {
    expect((await verify(office.payload)).differences).toEqual([])
    const document = await approved('Never opened')
    const { link } = await linkTo(document)
    const db = office.payload.db
    const collection = 'editorial-press-openings' as never
    const forge = (row: object) =>
      db.create({ collection, data: { document, at: clock.now(), ...row } })
    const rows = [await forge({ link: 1 }), await forge({ link, at: clock.in(7_200) })]
    const { differences } = await verify(office.payload)
    expect(differences.map(({ where, row }) => `${where} ${row}`).sort()).toEqual([
      `editorial-press-openings ${document} #1`,
      `editorial-press-openings ${document} #${link}`,
    ])
    for (const { id } of rows as { id: string }[])
      await db.deleteOne({ collection, where: { id: { equals: id } } })
    expect((await verify(office.payload)).differences).toEqual([])
  })
})
