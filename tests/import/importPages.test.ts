import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { communiqueConfig } from '../../src/config.js'
import { importPages } from '../../src/import/index.js'
import type { Importer } from '../../src/import/index.js'
import { availableEngines } from '../support/engines.js'
import type { Config, SiteSetting } from '../../src/payload-types.js'
import { disclaimer, pageText, seedBytes, seedText } from './support/pages.js'

process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'

const collections = [
  'leader-activities',
  'dialogues',
  'side-events',
  'leaders',
  'organisations',
  'topics',
] as const
const seed = { name: 'mep-china-japan-dialogue.txt', bytes: new Uint8Array(seedBytes) }
const file = (text: string, name = 'page.txt') => ({ name, bytes: new TextEncoder().encode(text) })

describe.each(availableEngines)('importing pages [$name]', (engine) => {
  let payload: Payload
  let officer: Importer
  let administrator: Importer

  const person = async (email: string, role: string): Promise<Importer> => {
    const made = await payload.create({
      collection: 'users',
      data: { email, name: email, password: 'a long enough password', roles: [role] },
    })
    return { ...made, collection: 'users' } as Importer
  }
  const drafts = async <Slug extends (typeof collections)[number]>(collection: Slug) => {
    const { docs } = await payload.find({
      collection,
      draft: true,
      pagination: false,
      depth: 0,
      locale: 'en',
      sort: 'createdAt',
    })
    return docs as Config['collections'][Slug][]
  }
  const counts = async () =>
    Object.fromEntries(
      await Promise.all(collections.map(async (each) => [each, (await drafts(each)).length])),
    )
  const run = (files: { name: string; bytes: Uint8Array }[], user = officer) =>
    importPages({ payload, files, user })

  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'communique-import-'))
    payload = await getPayload({
      config: communiqueConfig({
        databaseUrl: engine.url(),
        dataDir,
        logLevel: 'silent',
        publicUrl: 'http://127.0.0.1:3000',
        secret: 'a secret for tests only, long enough',
      }),
      key: `import-${engine.name}`,
    })
    officer = await person('officer@example.org', 'press-officer')
    administrator = await person('administrator@example.org', 'administrator')
  })

  afterAll(() => payload.destroy())

  test('somebody who may not write drafts imports nothing', async () => {
    await expect(run([seed], administrator)).rejects.toThrow()
    expect(await counts()).toEqual({
      'leader-activities': 0,
      dialogues: 0,
      'side-events': 0,
      leaders: 0,
      organisations: 0,
      topics: 0,
    })
  })

  test('a file that is no page is refused and writes nothing', async () => {
    const report = await run([file('<html>502</html>')])
    expect(report.pages).toMatchObject([
      { outcome: 'refused', refusal: { code: 'html' }, documents: [] },
    ])
    expect((await counts())['organisations']).toBe(0)
  })

  test('the seed page gives its drafts, and settings', async () => {
    const report = await run([seed])
    expect(report.created).toEqual({
      'leader-activities': 1,
      dialogues: 1,
      'side-events': 4,
      leaders: 2,
      organisations: 5,
      'site-settings': 1,
    })
    expect(await counts()).toEqual({
      'leader-activities': 1,
      dialogues: 1,
      'side-events': 4,
      leaders: 2,
      organisations: 5,
      topics: 0,
    })
  })

  test('the activity carries the page: text, note, record, warnings, and only the time of its event', async () => {
    const [activity] = await drafts('leader-activities')
    const [dialogue] = await drafts('dialogues')
    const leaders = await drafts('leaders')
    const huang = leaders.find(({ title }) => title === 'Huang Runqiu')
    expect(activity).toMatchObject({
      _status: 'draft',
      kind: 'speaks',
      status: 'held',
      leaders: [{ leader: huang?.id, postAtTheTime: 'Vice Minister' }],
      dialogue: dialogue?.id,
      mentionedPeople: [{ name: 'Xi Jinping', post: 'General Secretary' }],
      event: { precision: 'weekday', dateText: 'Wednesday' },
      disclaimer: { wording: 'reference-only', importedText: disclaimer },
      translation: { status: 'reference-translation', sourceLanguage: 'zh' },
      legacy: { rawText: seedText, importerVersion: '1' },
    })
    expect(activity?.event?.start ?? null).toBeNull()
    expect(activity?.sideEvents).toHaveLength(4)
    expect(activity?.participants ?? []).toEqual([])
    expect(activity?.body?.root.children).toMatchObject(
      [4, 6, 8, 10, 12, 14, 16].map((line) => ({
        type: 'paragraph',
        children: [{ type: 'text', text: seedText.split('\n')[line] }],
      })),
    )
    expect(activity?.legacy?.breadcrumb?.map(({ label }) => label)).toEqual([
      'Home',
      'About MEP',
      'Leaders of MEP',
      'Huang Runqiu',
      'Activities',
    ])
    expect(activity?.legacy?.warnings).toHaveLength(9)
  })

  test('the dialogue carries place, people, bodies, results and the number of side events', async () => {
    const [dialogue] = await drafts('dialogues')
    const organisations = await drafts('organisations')
    const titleOf = (id: unknown) => organisations.find((each) => each.id === id)?.title
    expect(dialogue).toMatchObject({
      level: 'bilateral',
      rank: 'high-level',
      countries: ['CN', 'JP'],
      place: { city: 'Beijing' },
      statedSideEventCount: 4,
      basis: { dateText: '1994' },
    })
    expect(
      dialogue?.organisations?.map((each) => `${each.role}: ${titleOf(each.organisation)}`),
    ).toEqual([
      'co-organiser: Sino-Japan Friendship Center for Environmental Protection',
      'co-organiser: Japan International Cooperation Agency',
      'guidance: MEP',
      'guidance: Japanese Ministry of the Environment',
    ])
    expect(
      dialogue?.participants?.map(
        (each) =>
          `${each.side}: ${each.name}, ${each.post}, ${titleOf(each.organisation)}, ${each.country}`,
      ),
    ).toEqual([
      'ours: Huang Runqiu, Vice Minister, MEP, CN',
      'theirs: Seki Soichiro, Senior Consultant, Japanese Ministry of the Environment, JP',
    ])
    expect(dialogue?.outcomes?.map((each) => titleOf(each.organisation))).toEqual([
      'Green Consumption and Green Supply Chain Alliance',
    ])
    expect(dialogue?.statements).toHaveLength(7)
    expect(dialogue?.themes).toHaveLength(2)
  })

  test('the settings are a draft with keywords, years, number and links', async () => {
    const settings = (await payload.findGlobal({
      slug: 'site-settings',
      draft: true,
      depth: 0,
      locale: 'en',
    })) as SiteSetting
    expect(settings._status).toBe('draft')
    expect(settings.hotKeywords?.map(({ term }) => term)).toEqual([
      'inspection',
      'air water',
      'soil pollution',
    ])
    expect(settings.copyright).toMatchObject({ firstYear: '2015', lastYear: '2016' })
    expect(settings.copyright?.holder ?? null).toBeNull()
    expect(settings.registration?.number).toBe('05009132')
    expect(settings.footerLinks?.map(({ label }) => label)).toEqual([
      'Statement',
      'Sitemap',
      'Contact us',
    ])
  })

  test('nothing is translated: the Chinese fields stay empty', async () => {
    const { docs } = await payload.find({
      collection: 'leader-activities',
      draft: true,
      locale: 'zh',
      depth: 0,
    })
    expect((docs[0] as Record<string, unknown>).title ?? null).toBeNull()
  })

  test('the second run saves nothing', async () => {
    const state = async () => ({
      times: await Promise.all(
        collections.map(async (each) =>
          (await drafts(each)).map(({ id, updatedAt }) => [id, updatedAt]),
        ),
      ),
      versions: await Promise.all(
        collections.map(
          async (each) => (await payload.countVersions({ collection: each })).totalDocs,
        ),
      ),
      settings: (await payload.countGlobalVersions({ global: 'site-settings' })).totalDocs,
    })
    const before = await state()
    const report = await run([seed, { ...seed, name: 'another-host.txt' }])
    expect(report.pages.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(report.created).toEqual({})
    expect(await state()).toEqual(before)
  })

  test('a page that changed brings its drafts up to date while nobody has worked on them', async () => {
    const changed = seedText.replace('positive progress.', 'very positive progress.')
    const report = await run([file(changed)])
    expect(report.pages).toMatchObject([{ outcome: 'updated' }])
    expect(report.created).toEqual({})
    const [activity] = await drafts('leader-activities')
    const [dialogue] = await drafts('dialogues')
    expect(activity?.legacy?.rawText).toBe(changed)
    expect(dialogue?.statements?.[0]?.text).toMatch(/very positive progress\.$/)
    expect((await run([file(changed)])).pages).toMatchObject([{ outcome: 'unchanged' }])
  })

  test('a draft somebody has worked on is left as it is when its page changes', async () => {
    const [activity] = await drafts('leader-activities')
    await payload.update({
      collection: 'leader-activities',
      id: activity?.id ?? '',
      draft: true,
      locale: 'en',
      user: officer,
      overrideAccess: false,
      data: { event: { start: '2017-06-14', precision: 'day' } },
    })
    const report = await run([
      file(seedText.replace('positive progress.', 'some positive progress.')),
    ])
    expect(report.pages).toMatchObject([{ outcome: 'left', warnings: [{ code: 'edited-since' }] }])
    const [after] = await drafts('leader-activities')
    expect(after?.event?.start).toBe('2017-06-14')
    expect(after?.legacy?.rawText).toContain('very positive')
  })

  test('another page links people and bodies that are there, by acronym and other spelling too', async () => {
    const organisations = await drafts('organisations')
    const jica = organisations.find(({ acronym }) => acronym === 'JICA')
    await payload.update({
      collection: 'organisations',
      id: jica?.id ?? '',
      draft: true,
      locale: 'en',
      user: officer,
      overrideAccess: false,
      data: { acceptedSpellings: [{ name: 'Japan Agency for Cooperation' }] },
    })
    const breadcrumb = 'Home > About MEP > Leaders of MEP > Huang Runqiu > Activities'
    const body = [
      'The China-Japan Forum on Noise was held in Tokyo on Monday.',
      'Vice Minister Huang Runqiu attended the forum.',
      'The event was organized by the Japan Agency for Cooperation and the Ministry of Environmental Protection (MEP).',
    ]
    const report = await run([
      file(pageText({ title: 'China-Japan Forum on Noise held in Tokyo', breadcrumb, body })),
    ])
    expect(report.created).toEqual({ 'leader-activities': 1, dialogues: 1 })
    expect(await counts()).toMatchObject({ leaders: 2, organisations: 5 })
  })

  test('the same document number under another text is the same page', async () => {
    const name = 't20180302_500001.txt'
    const first = pageText({ title: 'Wang Qiang meets guests from Spain' })
    const second = pageText({
      title: 'Wang Qiang meets Spanish guests',
      body: ['Vice Minister Wang Qiang received visitors in Madrid on Sunday.'],
    })
    expect((await run([file(first, name)])).pages).toMatchObject([{ outcome: 'imported' }])
    expect((await run([file(second, `elsewhere/${name}`)])).pages).toMatchObject([
      { outcome: 'updated' },
    ])
    const numbered = (await drafts('leader-activities')).filter(
      ({ legacy }) => legacy?.documentNumber === '500001',
    )
    expect(numbered).toMatchObject([
      { title: 'Wang Qiang meets Spanish guests', legacy: { publishedAt: '2018-03-02' } },
    ])
  })

  test('a page that fails half-way leaves nothing of it', async () => {
    const before = await counts()
    const broken = payload.db.createVersion
    let calls = 0
    payload.db.createVersion = (args) => {
      calls += 1
      return calls > 3 ? Promise.reject(new Error('the disk is full')) : broken(args)
    }
    const page = pageText({
      title: 'China-Chile Workshop on Rivers held in Lima',
      body: [
        'The China-Chile Workshop on Rivers was held in Lima.',
        'Vice Minister Zhou Wen attended it.',
        'It was hosted by the River Institute and the Lake Institute.',
      ],
    })
    try {
      await expect(run([file(page)])).rejects.toThrow('the disk is full')
    } finally {
      payload.db.createVersion = broken
    }
    expect(calls).toBeGreaterThan(3)
    expect(await counts()).toEqual(before)
    expect((await run([file(page)])).pages).toMatchObject([{ outcome: 'imported' }])
  })

  test('every draft counts as written by the person who imported it', async () => {
    const rowsOf = async (collection: string) =>
      (await payload.find({ collection, pagination: false, overrideAccess: true })).docs as Record<
        string,
        unknown
      >[]
    const officers = (await rowsOf('editorial-people')).filter(
      ({ userId }) => userId === String(officer.id),
    )
    const edits = (await rowsOf('editorial-ledger')).filter(({ type }) => type === 'edited')
    for (const collection of collections) {
      for (const { id } of await drafts(collection)) {
        const [first] = edits.filter(({ document }) => document === `${collection}/${id}`)
        expect(officers.map(({ digest }) => digest)).toContain(first?.actor)
      }
    }
    expect(edits.length).toBeGreaterThan(13)
  })
})
