import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { verdictOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { picture } from '../support/picture.js'
import { publish, verb, workflowOf } from '../support/workflow.js'
import { paragraph, richTextOf, words } from '../support/richText.js'

const oneParagraph = (...children: object[]) => richTextOf(paragraph(...children))

const link = (fields: object) => ({
  type: 'link',
  id: 'a-link',
  fields: { newTab: false, ...fields },
  direction: null,
  format: '',
  indent: 0,
  version: 3,
  children: [words('more')],
})

describe.each(workflowEngines)('what voids an approval [$name]', (engine) => {
  let office: Office
  let activity: string
  let topic: string
  let second: string

  const form = (data: object, bytes?: Buffer): FormData => {
    const body = new FormData()
    body.set('_payload', JSON.stringify(data))
    if (bytes) body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'a.jpg')
    return body
  }

  const body = (address: string) =>
    oneParagraph(words('He met them. '), link({ linkType: 'custom', url: address }))

  const read = async (document: string, query: string) =>
    (
      await office.send('GET', `/api/${document}?draft=true&depth=0${query}`, {
        as: office.officer,
      })
    ).body

  beforeAll(async () => {
    office = await openOffice(engine.url())
    second = await office.person('second', 'approver')
    topic = await office.published('topics', { title: 'Clean air' })
    const leader = await office.draft('leaders', { title: 'A leader', side: 'ours' })
    await office.save(leader, { title: '领导人' }, { locale: 'zh' })
    await publish(office, office, leader)
    activity = await office.draft('leader-activities', {
      title: 'A meeting',
      kind: 'meets',
      body: body('https://example.org/one'),
      leaders: [{ leader: idIn(leader), postAtTheTime: 'Minister' }],
      event: { start: '2026-11-01', precision: 'day' },
      place: { city: 'Beijing' },
      stops: [{ place: 'Beijing', start: '2026-11-01' }],
      topics: [idIn(topic)],
      legacy: { publishedAt: '2026-11-02', rawText: 'As found' },
    })
    const { leaders } = await read(activity, '&locale=zh')
    await office.save(
      activity,
      {
        title: '会见',
        body: oneParagraph(words('他会见了他们。')),
        leaders: [{ ...leaders[0], postAtTheTime: '外交部长' }],
      },
      { locale: 'zh' },
    )
  })
  afterAll(() => office.stop())

  const stateOf = async (document: string): Promise<string> =>
    (await workflowOf(office, office.officer, document)).body.working.state

  /** Brings a text to `approved`, whatever it was. */
  const approve = async (document: string): Promise<void> => {
    if ((await stateOf(document)) === 'approved') return
    const input = { changeNote: 'Other words' }
    for (const [as, name] of [
      [office.officer, 'submit'],
      [office.approver, 'approve'],
    ] as const) {
      const answer = await verb(office, as, document, name, input)
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    }
  }

  const edits: [string, () => Promise<{ status: number }>][] = [
    ['the title', () => office.save(activity, { title: 'A long meeting' })],
    ['the other language', () => office.save(activity, { title: '长时间会见' }, { locale: 'zh' })],
    [
      'a nested row in the other language',
      async () => {
        const { leaders } = await read(activity, '&locale=zh')
        return office.save(
          activity,
          { leaders: [{ ...leaders[0], postAtTheTime: '部长' }] },
          { locale: 'zh' },
        )
      },
    ],
    [
      'a nested row',
      async () => {
        const { leaders } = await read(activity, '&locale=en')
        return office.save(activity, {
          leaders: [{ ...leaders[0], postAtTheTime: 'Vice minister' }],
        })
      },
    ],
    [
      'one field of a row',
      async () => {
        const { stops } = await read(activity, '&locale=en')
        return office.save(activity, { stops: [{ ...stops[0], place: 'Tokyo' }] })
      },
    ],
    ['an added empty row', () => office.save(activity, { stops: [{}, {}] })],
    [
      'a link in the running text',
      () => office.save(activity, { body: body('https://example.org/two') }),
    ],
    [
      'a link in the running text to a document',
      () =>
        office.save(activity, {
          body: oneParagraph(
            words('He met them. '),
            link({ linkType: 'internal', doc: { relationTo: 'topics', value: idIn(topic) } }),
          ),
        }),
    ],
    [
      'the day of publication on the old site',
      () => office.save(activity, { legacy: { publishedAt: '2026-11-03' } }),
    ],
    ['the address', () => office.save(activity, { slug: 'another-address' })],
    [
      'the disclaimer',
      () => office.save(activity, { disclaimer: { importedText: 'Other words' } }),
    ],
    ['a relation', () => office.save(activity, { topics: [] })],
    [
      'the language of the original',
      () => office.save(activity, { translation: { sourceLanguage: 'en' } }),
    ],
  ]

  test.each(edits)('%s: the text is a draft again and does not go out', async (_, edit) => {
    await approve(activity)
    expect((await edit()).status).toBe(200)
    expect(await stateOf(activity)).toBe('draft')
    expect((await workflowOf(office, office.officer, activity)).body.approvals).toEqual([])
    const answer = await verb(office, office.approver, activity, 'publish')
    expect(verdictOf(answer)).toEqual({ status: 409, code: 'wrong-state' })
  })

  test('undoing the edit does not bring the approval back', async () => {
    await approve(activity)
    const { title } = await read(activity, '&locale=en')
    await office.save(activity, { title: `${title}!` })
    await office.save(activity, { title })
    expect(await stateOf(activity)).toBe('draft')
  })

  test('saving without a change voids nothing', async () => {
    await approve(activity)
    const before = (await workflowOf(office, office.officer, activity)).body
    for (const locale of ['en', 'zh']) {
      const whole = await read(activity, `&locale=${locale}`)
      // As the admin's form sends it: everything, with its row ids, without what the server keeps.
      const { id, createdAt, updatedAt, _status, workflowState, publicState, savedBy, ...fields } =
        whole
      expect((await office.save(activity, fields, { locale })).status).toBe(200)
      expect((await office.save(activity, {}, { locale })).status).toBe(200)
      expect((await office.save(activity, { title: fields.title }, { locale })).status).toBe(200)
      const deep = await office.send(
        'GET',
        `/api/${activity}?draft=true&depth=2&locale=${locale}`,
        {
          as: office.officer,
        },
      )
      const again = await office.save(
        activity,
        { body: deep.body.body, legacy: { rawText: 'Read again by the importer' } },
        { locale },
      )
      expect(again.status).toBe(200)
      expect([id, createdAt, updatedAt, _status, workflowState, publicState, savedBy]).toBeDefined()
    }
    const after = (await workflowOf(office, office.officer, activity)).body
    expect(after.working.state).toBe('approved')
    expect(after.fingerprint).toBe(before.fingerprint)
    expect(after.sequence).toBe(before.sequence)
    expect((await verb(office, office.approver, activity, 'publish')).status).toBe(200)
  })

  test('other bytes, a crop and another focal point void the approval of a picture', async () => {
    const uploaded = await office.send('POST', '/api/media?draft=true&locale=en', {
      as: office.officer,
      form: form({ alt: 'A picture' }, await picture(120)),
    })
    const file = `media/${uploaded.body.doc.id}`
    const changes: [string, string, Buffer?][] = [
      ['other bytes', '', await picture(121)],
      [
        'a crop',
        '&uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=40' +
          '&uploadEdits[crop][height]=40&uploadEdits[crop][unit]=%25' +
          '&uploadEdits[widthInPixels]=320&uploadEdits[heightInPixels]=240',
      ],
    ]
    for (const [what, query, bytes] of changes) {
      await approve(file)
      const hash = (await read(file, '')).sha256
      const changed = await office.send('PATCH', `/api/${file}?draft=true${query}`, {
        as: office.officer,
        form: form({ alt: 'A picture' }, bytes),
      })
      expect({ what, status: changed.status }).toEqual({ what, status: 200 })
      expect((await read(file, '')).sha256).not.toBe(hash)
      expect({ what, state: await stateOf(file) }).toEqual({ what, state: 'draft' })
      expect((await verb(office, office.approver, file, 'publish')).status).toBe(409)
    }
    await approve(file)
    await office.send('PATCH', `/api/${file}?draft=true`, {
      as: office.officer,
      form: form({ alt: 'A picture', focalX: 50, focalY: 50 }),
    })
    expect(await stateOf(file)).toBe('approved')
  })

  test('settings: an edit voids, a save without a change does not', async () => {
    const settings = 'globals/site-settings'
    await office.save(settings, { siteName: 'The house', hotKeywords: [{ term: 'air' }] })
    await approve(settings)
    const { _status, createdAt, updatedAt, globalType, ...whole } = await read(
      settings,
      '&locale=en',
    )
    expect([_status, createdAt, updatedAt, globalType]).toBeDefined()
    await office.save(settings, whole)
    expect(await stateOf(settings)).toBe('approved')
    await office.save(settings, { hotKeywords: [{ term: 'water' }] })
    expect(await stateOf(settings)).toBe('draft')
    expect((await verb(office, office.approver, settings, 'publish')).status).toBe(409)
  })

  test('who wrote a version counts when somebody else brings it back', async () => {
    const document = await office.draft('topics', { title: 'By the officer' })
    await office.save(document, { title: 'By the approver' }, { as: office.approver })
    const { docs } = await office.payload.findVersions({
      collection: 'topics',
      where: { parent: { equals: idIn(document) } },
      sort: '-updatedAt',
    })
    const theirs = docs[0]?.id
    await office.save(document, { title: 'By the officer again' })
    await verb(office, office.officer, document, 'submit')
    await verb(office, second, document, 'approve')
    // The approver's words were not approved: they were gone by then.
    const restored = await office.send('POST', `/api/topics/versions/${theirs}?draft=true`, {
      as: office.officer,
    })
    expect(restored.status).toBe(200)
    await verb(office, office.officer, document, 'submit')
    const answer = await verb(office, office.approver, document, 'approve')
    expect(verdictOf(answer)).toEqual({ status: 403, code: 'own-contribution' })
    expect((await verb(office, second, document, 'approve')).status).toBe(200)
  })

  test('who wrote a text counts in a copy of it', async () => {
    const document = await office.draft('topics', { title: 'To be copied' })
    await office.save(document, { summary: 'By the approver' }, { as: office.approver })
    const copy = await office.send('POST', `/api/${document}/duplicate`, { as: office.officer })
    const copied = `topics/${copy.body.doc.id}`
    await verb(office, office.officer, copied, 'submit')
    const answer = await verb(office, office.approver, copied, 'approve')
    expect(verdictOf(answer)).toEqual({ status: 403, code: 'own-contribution' })
    expect((await verb(office, second, copied, 'approve')).status).toBe(200)
  })

  test('who copies one language over the other has written the text', async () => {
    const document = await office.draft('topics', { title: 'One language' })
    // What the admin's "copy from a language" does in the end.
    await office.save(document, { title: 'One language' }, { as: office.approver, locale: 'zh' })
    await verb(office, office.officer, document, 'submit')
    const answer = await verb(office, office.approver, document, 'approve')
    expect(verdictOf(answer)).toEqual({ status: 403, code: 'own-contribution' })
  })

  test('old settings that come back as a draft are what they were, and their author counts', async () => {
    const settings = 'globals/site-settings'
    await office.save(settings, { siteName: 'By the approver' }, { as: office.approver })
    await office.save(settings, { siteName: '由审批人' }, { as: office.approver, locale: 'zh' })
    const wanted = (await workflowOf(office, office.officer, settings)).body.fingerprint
    const { docs } = await office.payload.findGlobalVersions({
      slug: 'site-settings',
      sort: '-updatedAt',
    })
    await office.save(settings, { siteName: 'By the officer' })
    const restored = await office.send(
      'POST',
      `/api/${settings}/versions/${docs[0]?.id}?draft=true`,
      { as: office.officer },
    )
    expect(restored.status).toBe(200)
    const { body: after } = await workflowOf(office, office.officer, settings)
    expect(after.fingerprint).toBe(wanted)
    expect(after.working.state).toBe('draft')
    await verb(office, office.officer, settings, 'submit', { changeNote: 'Back' })
    const answer = await verb(office, office.approver, settings, 'approve')
    expect(verdictOf(answer)).toEqual({ status: 403, code: 'own-contribution' })
    expect((await verb(office, second, settings, 'approve')).status).toBe(200)
    expect((await verb(office, office.approver, settings, 'publish')).status).toBe(200)
  })
})
