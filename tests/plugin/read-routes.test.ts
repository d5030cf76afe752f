import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fillWithCanaries } from '../support/canaryDrafts.js'
import { availableEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { picture } from '../support/picture.js'
import { openDelivery } from '../support/publicView.js'
import { publish, verb } from '../support/workflow.js'

const canary = 'KANARIENVOGEL'
/** Asked for instead of the whole word, which an error message may repeat. */
const probe = canary.slice(0, 7)
const day = '2026-11-20'

/** One text of each collection that can stand alone; the others are drafts only. */
const collections = [
  'leader-activities',
  'dialogues',
  'side-events',
  'leaders',
  'organisations',
  'topics',
  'media',
]

const machinery = [
  'editorial-ledger',
  'public-ledger',
  'editorial-heads',
  'editorial-snapshots',
  'editorial-slugs',
  'editorial-people',
  'editorial-requests',
  'editorial-outbox',
  'publications',
  'publication-facets',
]

const others = [
  'users',
  'payload-locked-documents',
  'payload-preferences',
  'payload-kv',
  'payload-migrations',
]

describe.each(availableEngines)('no read route shows what is not public [$name]', (engine) => {
  let office: Office
  const documents: string[] = []
  let publicTopic: string
  let draftFile: string
  let discussed: string

  beforeAll(async () => {
    office = await openOffice(engine.url())
    publicTopic = await office.published('topics', { title: 'Clean air' })
    for (const collection of collections.filter((slug) => slug !== 'media' && slug !== 'topics'))
      documents.push(await office.draft(collection, { title: `${canary} ${collection}` }))
    documents.push(
      await office.draft('topics', { title: `${canary} topics`, parent: idIn(publicTopic) }),
    )
    documents.push(publicTopic)
    const upload = async (red: number, alt: string) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt }))
      form.set(
        'file',
        new Blob([new Uint8Array(await picture(red))], { type: 'image/jpeg' }),
        `${canary}.jpg`,
      )
      return office.send('POST', '/api/media?draft=true&locale=en', { as: office.officer, form })
    }
    const uploaded = await upload(100, `${canary} alt`)
    draftFile = uploaded.body.doc.filename
    documents.push(`media/${uploaded.body.doc.id}`)
    // Public texts whose unpublished side points at what nobody may see yet.
    await office.save(publicTopic, {
      parent: idIn(documents.find((one) => one.startsWith('topics/')) ?? ''),
    })
    documents.push('globals/site-settings')
    await fillWithCanaries(office, canary, documents)
    await office.save('globals/site-settings', { timeZone: 'Asia/Shanghai', siteName: 'The house' })
    // A comment, a reason and a change note that are nobody's business either.
    discussed = await office.draft('topics', { title: `${canary} discussed` })
    await verb(office, office.officer, discussed, 'submit')
    await verb(office, office.approver, discussed, 'request-changes', {
      comment: `${canary} comment`,
    })
    await fillWithCanaries(office, canary, ['globals/site-settings'])
    documents.push(discussed)
  })
  afterAll(() => office.stop())

  const ids = (slug: string) =>
    documents.filter((document) => document.startsWith(`${slug}/`)).map(idIn)

  const queries = [
    '',
    '?draft=true',
    '?trash=true',
    '?locale=all',
    '?locale=zh&draft=true',
    '?limit=0&depth=99',
    '?pagination=false&draft=true&depth=10',
    '?sort=parent.title',
    '?sort=-dialogue.title&draft=true',
    `?where[title][contains]=${probe}`,
    `?where[title][contains]=${probe}&draft=true`,
    '?where[parent.title][exists]=true',
    '?select[title]=true&draft=true',
    '?populate[topics][title]=true&draft=true&depth=3',
    '?joins[sideEvents][where][title][exists]=true&draft=true',
    '?joins[sideEvents][sort]=title&depth=2',
    '?overrideAccess=true&showHiddenFields=true&draft=true',
    '?user[roles]=administrator',
    '?fallback-locale=en&locale=zh&draft=true',
  ]

  const addresses = (): string[] => [
    ...collections.flatMap((slug) => [
      ...queries.map((query) => `/api/${slug}${query}`),
      `/api/${slug}/versions`,
      `/api/${slug}/versions?locale=all&depth=5`,
      `/api/${slug}/versions?where[version.title][contains]=${probe}`,
      `/api/${slug}/count?where[title][contains]=${probe}`,
      ...ids(slug).flatMap((id) => [
        ...[
          '',
          '?draft=true',
          '?draft=true&depth=5&locale=all',
          '?trash=true',
          '?version=true',
        ].map((query) => `/api/${slug}/${id}${query}`),
        `/api/${slug}/${id}/workflow`,
        `/api/${slug}/${id}/workflow/events`,
      ]),
    ]),
    ...[...machinery, ...others].flatMap((slug) => [
      `/api/${slug}`,
      `/api/${slug}?limit=0&depth=5`,
      `/api/${slug}?where[content][contains]=${probe}`,
      `/api/${slug}?where[event][contains]=${probe}`,
    ]),
    ...[
      '',
      '?draft=true',
      '?locale=all&draft=true',
      '?depth=5',
      '/versions',
      '/versions?locale=all',
      '/workflow',
      '/workflow/events',
    ].map((rest) => `/api/globals/site-settings${rest}`),
    '/api/access',
    '/api/users/me',
    '/api/users/init',
    '/api/payload-jobs/run',
    '/api/payload-jobs/handle-schedules',
    `/api/media/file/${draftFile}`,
    `/api/media/file/${draftFile}?prefix=..`,
    '/api/media/paste-url?src=http://127.0.0.1:1/x',
  ]

  const onlyToTheHouse = async (as?: string) => {
    const shown: string[] = []
    const answered: string[] = []
    for (const address of addresses()) {
      const answer = await office.send('GET', address, { as })
      if (JSON.stringify(answer.body).includes(canary)) shown.push(address)
      if (answer.status === 200) answered.push(address)
      if (answer.status === 500) shown.push(`${answer.status} ${address}`)
    }
    return { shown, answered }
  }

  test('somebody signed out reads no canary by REST, and no text at all', async () => {
    const { shown, answered } = await onlyToTheHouse()
    expect(shown).toEqual([])
    expect(answered).toEqual(['/api/access', '/api/users/me', '/api/users/init'])
  })

  test('somebody without a role reads no canary by REST', async () => {
    const { shown, answered } = await onlyToTheHouse(office.guest)
    expect(shown).toEqual([])
    const governed = answered.filter((address) => !/\/(access|me|init|payload-)/.test(address))
    expect(governed).toEqual([])
  })

  test('the canaries are there for the house to read', async () => {
    const { shown } = await onlyToTheHouse(office.officer)
    for (const slug of collections) expect(shown).toContain(`/api/${slug}?draft=true`)
    expect(shown).toContain('/api/globals/site-settings?draft=true')
    expect(shown).toContain(`/api/${discussed}/workflow/events`)
    expect(shown).toContain('/api/editorial-snapshots')
  })

  test.each([
    ['somebody signed out', () => undefined],
    ['somebody without a role', () => office.guest],
  ])('%s learns nothing from reading by POST', async (_, person) => {
    const as = person()
    const overridden = { 'X-HTTP-Method-Override': 'GET' }
    for (const slug of [...collections, ...machinery]) {
      const list = await office.send('POST', `/api/${slug}`, {
        as,
        headers: overridden,
        body: { draft: 'true', locale: 'all', depth: 5, overrideAccess: true, limit: 0 },
      })
      expect([400, 401, 403]).toContain(list.status)
      for (const id of ids(slug)) {
        const spoofed = await office.send(
          'GET',
          `/api/${slug}/${id}?data=${encodeURIComponent(JSON.stringify({ title: canary }))}`,
          { as },
        )
        expect(JSON.stringify(spoofed.body)).not.toContain(canary)
        const access = await office.send('POST', `/api/${slug}/access/${id}`, { as, body: {} })
        expect(JSON.stringify(access.body)).not.toContain(canary)
      }
    }
  })

  const types = [
    ['LeaderActivities', 'LeaderActivity', 'leader-activities'],
    ['Dialogues', 'Dialogue', 'dialogues'],
    ['SideEvents', 'SideEvent', 'side-events'],
    ['Leaders', 'Leader', 'leaders'],
    ['Organisations', 'Organisation', 'organisations'],
    ['Topics', 'Topic', 'topics'],
    ['allMedia', 'Media', 'media'],
  ] as const

  const asked = (): string[] => [
    ...types.flatMap(([many, one, slug]) => {
      const name = slug === 'media' ? 'alt' : 'title'
      return [
        `{ ${many}(draft: true, limit: 0, sort: "${name}") { docs { ${name} workflowState } } }`,
        `{ ${many}(draft: true, locale: zh, where: { ${name}: { contains: "${probe}" } }) { docs { ${name} } totalDocs } }`,
        `{ versions${many} { docs { id version { ${name} } } } }`,
        ...ids(slug).map((id) => `{ ${one}(id: "${id}", draft: true) { ${name} } }`),
        ...ids(slug).map((id) => `{ docAccess${one}(id: "${id}") { read { permission } } }`),
      ]
    }),
    '{ SiteSetting(draft: true) { siteName } }',
    '{ versionsSiteSetting { docs { version { siteName } } } }',
    '{ EditorialSnapshots(limit: 0) { docs { content } } }',
    '{ EditorialLedgers(limit: 0) { docs { event } } }',
    '{ EditorialHeads(limit: 0) { docs { state } } }',
    '{ EditorialRequests(limit: 0) { docs { answer } } }',
    '{ EditorialPeople(limit: 0) { docs { name salt } } }',
    '{ Users { docs { name email } } }',
    '{ meUser { user { name } } }',
    '{ PayloadLockedDocuments { docs { id document { value { ... on Topic { title } } } } } }',
  ]

  test.each([
    ['somebody signed out', () => undefined],
    ['somebody without a role', () => office.guest],
  ])('%s reads no canary by GraphQL', async (_, person) => {
    const shown: string[] = []
    const failed: string[] = []
    for (const source of asked()) {
      const { status, body } = await office.graphql(`query ${source}`, { as: person() })
      if (JSON.stringify(body).includes(canary)) shown.push(source)
      if (status >= 500) failed.push(`${status} ${source} ${JSON.stringify(body)}`)
      if (status === 400) failed.push(`not understood: ${source} ${JSON.stringify(body)}`)
    }
    expect(shown).toEqual([])
    expect(failed).toEqual([])
  })

  test('the queries show the house its drafts', async () => {
    const { body } = await office.graphql(`query ${asked()[0] ?? ''}`, { as: office.officer })
    expect(JSON.stringify(body)).toContain(canary)
  })

  test('the public delivery shows no canary, whatever is asked of it', async () => {
    const delivery = await openDelivery(office)
    try {
      const types = [
        'leader-activities',
        'dialogues',
        'side-events',
        'leaders',
        'organisations',
        'topics',
      ]
      const questions = [
        '',
        '?locale=zh',
        '?locale=all',
        '?draft=true',
        '?fields=title,summary,description',
        '?limit=100',
        `?topic=${probe}`,
        `?from=${day}&to=${day}`,
        '?depth=9&trash=true',
        '?asOf=2099-01-01T00:00:00Z',
      ]
      for (const address of [
        ...types.flatMap((type) => questions.map((question) => `/v1/${type}${question}`)),
        ...documents.map((document) => `/v1/${document}`),
        '/v1/topics/clean-air',
        '/v1/topics/clean-air?draft=true&locale=zh',
        '/v1/site',
        '/v1/site?locale=zh',
        '/v1/users',
        '/v1/media',
        '/v1/editorial-snapshots',
      ]) {
        const answer = await delivery.get(address)
        expect(`${address} ${await answer.text()}`).not.toContain(canary)
        expect(answer.status).toBeLessThan(500)
      }
      const one = await delivery.get('/v1/topics/clean-air')
      expect(await one.json()).toMatchObject({ title: 'Clean air' })
      const hash = (
        await office.send('GET', `/api/media/${ids('media')[0]}?draft=true`, { as: office.officer })
      ).body.sha256
      const bytes = await delivery.get(`/v1/media/${hash}/${draftFile}`)
      expect(bytes.status).toBe(404)
    } finally {
      await delivery.close()
    }
  })

  test('somebody signed out or without a role starts no step of the workflow', async () => {
    for (const name of ['submit', 'approve', 'publish', 'archive', 'recall'])
      for (const [as, statuses] of [
        [undefined, [401]],
        [office.guest, [403]],
      ] as const) {
        const answer = await office.send('POST', `/api/${publicTopic}/workflow/${name}`, {
          as,
          body: { expected: { sequence: 1, fingerprint: null } },
        })
        expect(statuses).toContain(answer.status)
        expect(JSON.stringify(answer.body)).not.toContain(canary)
      }
    const settings = await publish(
      office,
      { officer: office.guest, approver: office.guest },
      'globals/site-settings',
    ).catch((error: Error) => error.message)
    expect(settings).toContain('role-missing')
  })
})
