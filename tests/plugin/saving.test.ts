import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createClientConfig, createLocalReq, type ClientConfig, type FormState } from 'payload'
import type { FieldList } from '../../src/domain/fingerprint/fieldList.js'
import { applyForm } from '../../src/domain/merge/applyForm.js'
import { inLanguage } from '../../src/domain/merge/inLanguage.js'
import { mergeTexts } from '../../src/domain/merge/mergeTexts.js'
import type { Choices, Spot } from '../../src/domain/merge/Spot.js'
import { tagOf } from '../../src/domain/workflow/tag.js'
import {
  comparedFields,
  type ComparedFields,
} from '../../src/plugin/components/saving/comparedFields.js'
import { findProblem } from '../../src/plugin/components/saving/findProblem.js'
import { formText } from '../../src/plugin/components/saving/formText.js'
import { groupEvents } from '../../src/plugin/components/saving/groupEvents.js'
import { loadComparison } from '../../src/plugin/components/saving/loadComparison.js'
import { nameOfSpot } from '../../src/plugin/components/saving/nameOfSpot.js'
import { readable, readableRow, type Reader } from '../../src/plugin/components/saving/readable.js'
import { referencesOf } from '../../src/plugin/components/saving/referencesOf.js'
import { openBrowser, type Browser } from '../support/browser.js'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { verb, workflowOf } from '../support/workflow.js'
import { richText } from '../support/richText.js'

type Data = Record<string, unknown>
type Row = Data & { id: string }

/** Without translations a label is what the configuration says in English. */
const labelOf = (label: unknown, name: string): string =>
  typeof label === 'string' ? label : ((label as { en?: string } | undefined)?.en ?? name)

const clientConfigOf = async (office: Office): Promise<ClientConfig> => {
  const { i18n } = await createLocalReq({}, office.payload)
  return createClientConfig({ config: office.config, i18n, importMap: {}, user: true })
}

const fieldsOf = (config: ClientConfig, slug: string): ComparedFields => {
  const found = config.collections.find((collection) => collection.slug === slug)
  if (found === undefined) throw new Error(`No ${slug}.`)
  return comparedFields(found, config.blocksMap, labelOf)
}

const readerOf = ({ about }: ComparedFields, titles: Record<string, string> = {}): Reader => ({
  about,
  titleOf: (relationTo, id) => titles[`${relationTo}/${id}`],
  pictureOf: () => undefined,
  languageName: (code) => (code === 'zh' ? 'Chinese' : 'English'),
  yes: 'Yes',
  no: 'No',
})

describe.each(availableEngines)('two people who save one text [$name]', (engine) => {
  let office: Office
  let colleague: string
  let config: ClientConfig
  let topic: string

  const read = async (document: string, locale: string): Promise<Data> =>
    (
      await office.send('GET', `/api/${document}?draft=true&depth=0&locale=${locale}`, {
        as: office.officer,
      })
    ).body
  const tag = async (document: string): Promise<string> =>
    (await workflowOf(office, office.officer, document)).headers.get('etag') ?? ''

  let browser: Browser
  beforeAll(async () => {
    office = await openOffice(engine.url())
    colleague = await office.person('colleague', 'press-officer')
    config = await clientConfigOf(office)
    browser = openBrowser(office)
  })
  beforeEach(async () => {
    browser.signedIn = office.officer
    topic = await office.draft('topics', {
      title: 'Clean air',
      description: 'What they agreed.',
      synonyms: [{ term: 'air quality' }, { term: 'smog' }],
    })
    const { synonyms } = (await read(topic, 'zh')) as { synonyms: Row[] }
    const zh = ['空气质量', '雾霾']
    await office.save(
      topic,
      { title: '清洁空气', synonyms: synonyms.map((row, at) => ({ ...row, term: zh[at] })) },
      { locale: 'zh' },
    )
  })
  afterAll(async () => {
    browser.close()
    await office.stop()
  })

  /** What the form does on 412: compares what it holds with what lies there. */
  const compare = async (quoted: string, now: Data, initially: Data, choices?: Choices) => {
    const { fields } = fieldsOf(config, 'topics')
    const addresses = { url: `/api/${topic}/workflow`, versions: '/api/topics/versions' }
    const comparison = await loadComparison(addresses, quoted, 'en')
    const { base, theirs } = comparison
    const form = { now: { ...initially, ...now }, initially }
    const mine = applyForm(fields, base, form, 'en')
    return { comparison, fields, ...mergeTexts(fields, { base, mine, theirs }, choices) }
  }
  /** What the form sends as the merged text. */
  const saveMerged = ({ comparison, fields, text }: Awaited<ReturnType<typeof compare>>) => {
    const own = inLanguage(fields, text, 'en')
    const values = Object.fromEntries(fields.map(({ name }) => [name, own[name]] as const))
    return office.save(topic, { ...values, workflowTag: tagOf(comparison.view) })
  }

  test('and changed different places keep both, in both languages', async () => {
    const [quoted, initially] = [await tag(topic), await read(topic, 'en')]
    const zh = (await read(topic, 'zh')) as { synonyms: [Row, Row] }
    await office.save(
      topic,
      { title: '清洁的空气', synonyms: [zh.synonyms[0], { ...zh.synonyms[1], term: '烟雾' }] },
      { as: colleague, locale: 'zh' },
    )
    await office.save(topic, { description: 'What the ministers agreed.' }, { as: colleague })

    const [first, second] = initially.synonyms as [Row, Row]
    const merged = await compare(
      quoted,
      { title: 'Clean air in cities', synonyms: [first, { ...second, term: 'haze' }] },
      initially,
    )
    expect(merged.open).toEqual([])
    expect(merged.comparison.since.map(({ by, type }) => [type, by.name])).toEqual([
      ['edited', 'colleague'],
      ['edited', 'colleague'],
    ])
    expect((await saveMerged(merged)).status).toBe(200)
    expect(await read(topic, 'en')).toMatchObject({
      title: 'Clean air in cities',
      description: 'What the ministers agreed.',
      synonyms: [{ term: 'air quality' }, { term: 'haze' }],
    })
    expect(await read(topic, 'zh')).toMatchObject({
      title: '清洁的空气',
      synonyms: [{ term: '空气质量' }, { term: '烟雾' }],
    })
  })

  test('and changed one place are asked, and meet whoever saves while they decide', async () => {
    const [quoted, initially] = [await tag(topic), await read(topic, 'en')]
    await office.save(topic, { title: 'Theirs' }, { as: colleague })
    const asked = await compare(quoted, { title: 'Mine' }, initially)
    expect(asked.open).toMatchObject([
      { id: 'title@en', base: 'Clean air', mine: 'Mine', theirs: 'Theirs' },
    ])
    const choices: Choices = { 'title@en': { by: 'hand', value: 'Ours' } }
    const decided = await compare(quoted, { title: 'Mine' }, initially, choices)

    await office.save(topic, { description: 'Meanwhile.' }, { as: colleague })
    expect((await saveMerged(decided)).status).toBe(412)
    expect(
      (await saveMerged(await compare(quoted, { title: 'Mine' }, initially, choices))).status,
    ).toBe(200)
    expect(await read(topic, 'en')).toMatchObject({ title: 'Ours', description: 'Meanwhile.' })
  })

  test('hear of a step that somebody took, where no word was changed', async () => {
    const [quoted, initially] = [await tag(topic), await read(topic, 'en')]
    await verb(office, office.officer, topic, 'submit')
    await verb(office, office.approver, topic, 'approve')
    const moved = await compare(quoted, { title: 'Mine' }, initially)
    expect(moved.spots.map(({ id, verdict }) => [id, verdict])).toEqual([['title@en', 'mine']])
    expect(moved.comparison.since.map(({ type }) => type)).toEqual(['submitted', 'approved'])
    expect((await saveMerged(moved)).status).toBe(200)
  })

  test('find out why a save did not come about', async () => {
    const url = `/api/${topic}/workflow`
    const addresses = { account: '/api/users/me', url }
    const quoted = await tag(topic)
    const find = (sent: string | null, at: { account: string; url: string | null } = addresses) =>
      findProblem(at, { sent, form: quoted }, 'en')
    expect(await find(quoted)).toMatchObject({ problem: null, view: { sequence: 2 } })
    await office.save(topic, { title: 'Theirs' }, { as: colleague })
    expect((await find(quoted)).problem).toEqual({ kind: 'stale', quoted })
    expect((await find(await tag(topic))).problem).toBeNull()
    const isNew = { ...addresses, url: null }
    expect((await find(null, isNew)).problem).toBeNull()
    browser.signedIn = undefined
    expect((await find(quoted)).problem).toEqual({ kind: 'signed-out' })
    expect((await find(null, isNew)).problem).toEqual({ kind: 'signed-out' })
    // Nothing listens there: what the browser says when the network is down.
    const nowhere = { account: 'http://127.0.0.1:9/', url: 'http://127.0.0.1:9/' }
    browser.close()
    expect((await find(quoted, nowhere)).problem).toEqual({ kind: 'unreachable' })
    browser = openBrowser(office)
  })

  test('compare by every field that a save of the form would write, and by no other', async () => {
    const kept = [
      'id',
      'createdAt',
      'updatedAt',
      '_status',
      'workflowState',
      'publicState',
      'savedBy',
      'workflowTag',
    ]
    for (const collection of ['topics', 'leader-activities', 'dialogues', 'leaders']) {
      const { about, fields } = fieldsOf(config, collection)
      const names = fields.map(({ name }) => name)
      const document = await office.draft(collection, {})
      const written = Object.keys(await read(document, 'en'))
      const joins = collection === 'dialogues' ? ['sideEvents'] : []
      expect(written.filter((name) => ![...names, ...kept, ...joins].includes(name))).toEqual([])
      expect(names.filter((name) => kept.includes(name))).toEqual([])
      expect([...about.keys()].filter((path) => path.endsWith('.id'))).toEqual([])
    }
    const ofPicture = fieldsOf(config, 'media').fields.map(({ name }) => name)
    expect(ofPicture).toEqual(expect.arrayContaining(['alt', 'filename', 'focalX']))
    expect(ofPicture.filter((name) => ['sha256', 'url', 'sizes', 'width'].includes(name))).toEqual(
      [],
    )
  })

  test('read what was changed in words', async () => {
    const compared = fieldsOf(config, 'leader-activities')
    const reader = readerOf(compared, { 'leaders/7': 'A leader' })
    const find = (name: string, list: FieldList = compared.fields) => {
      const field = list.find((one) => one.name === name)
      if (field === undefined) throw new Error(name)
      return field
    }
    const at = (schemaPath: string, locale: string | null = null) => ({ schemaPath, locale })
    expect(
      readable(
        reader,
        { ...find('body'), isLocalized: false },
        richText('One.', 'Two.'),
        at('body', 'en'),
      ),
    ).toBe('One.\nTwo.')
    expect(readable(reader, find('kind'), 'meets', at('kind'))).toBe(
      compared.about.get('kind')?.options.meets,
    )
    expect(readable(reader, find('topics'), ['9'], at('topics'))).toBe('9')
    const row = { leader: '7', postAtTheTime: { en: 'Minister', zh: '部长' } }
    const lines = [
      'Leader: A leader',
      'Post at the time (English): Minister',
      'Post at the time (Chinese): 部长',
    ]
    expect(readableRow(reader, find('leaders'), row, at('leaders')).split('\n')).toEqual(lines)
    expect(readable(reader, find('leaders'), [row], at('leaders'))).toBe(
      `1. ${lines.join('\n   ')}`,
    )
    expect(readable(reader, find('summary'), undefined, at('summary', 'en'))).toBe('')
    const spot: Spot = {
      id: 'leaders.x.postAtTheTime@zh',
      path: ['leaders', 2, 'postAtTheTime'],
      schemaPath: 'leaders.postAtTheTime',
      locale: 'zh',
      field: find('leaders'),
      isRow: true,
      verdict: 'both',
      base: row,
      mine: { ...row, leader: '8' },
      theirs: undefined,
    }
    expect(nameOfSpot(reader, spot)).toBe('Leaders › 2 › Post at the time (Chinese)')
    expect(referencesOf([spot])).toEqual([
      { relationTo: 'leaders', value: '7' },
      { relationTo: 'leaders', value: '8' },
    ])
  })
})

describe('a form', () => {
  const field = (value: unknown, initialValue: unknown = value): FormState[string] => ({
    value,
    initialValue,
  })

  test('is read as it is and as it was loaded, its rows where they are now', () => {
    const state: FormState = {
      title: field('Mine', 'Clean air'),
      'place.city': field('Tokyo', 'Beijing'),
      people: { value: 2, initialValue: 1, rows: [], disableFormData: true },
      'people.0.id': field('new', undefined),
      'people.0.name': field('Cam', undefined),
      'people.1.id': field('a'),
      'people.1.name': field('Anna', 'Ann'),
    }
    const { initially, now } = formText(state)
    expect(now).toEqual({
      title: 'Mine',
      place: { city: 'Tokyo' },
      people: [
        { id: 'new', name: 'Cam' },
        { id: 'a', name: 'Anna' },
      ],
    })
    expect(initially).toMatchObject({
      title: 'Clean air',
      place: { city: 'Beijing' },
      people: [{ id: 'new' }, { id: 'a', name: 'Ann' }],
    })
  })

  test('with a new file says so by its name', () => {
    const file = new File(['bytes'], 'mine.jpg')
    const { initially, now } = formText({
      filename: field('theirs.jpg'),
      file: field(file, undefined),
    })
    expect(now).toEqual({ filename: 'mine.jpg' })
    expect(initially.filename).toBe('theirs.jpg')
  })
})

test('who saved several times in a row is told of once, with the last time', () => {
  const event = (sequence: number, name: string, type = 'edited') =>
    ({ sequence, type, at: `2026-11-01T09:0${sequence}:00.000Z`, by: { id: name, name } }) as never
  const groups = groupEvents([
    event(1, 'Li'),
    event(2, 'Li'),
    event(3, 'Zhao', 'approved'),
    event(4, 'Li'),
  ])
  expect(groups.map(({ at, by, count, type }) => [by.name, type, count, at.slice(14, 16)])).toEqual(
    [
      ['Li', 'edited', 2, '02'],
      ['Zhao', 'approved', 1, '03'],
      ['Li', 'edited', 1, '04'],
    ],
  )
})
