import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createScheduler, type Scheduler } from '../../src/plugin/schedule/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { holdClock } from '../support/clock.js'
import { codeOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { openDelivery } from '../support/publicView.js'
import { done, makeRelease } from '../support/releases.js'
import { richText } from '../support/richText.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

/** Twelve texts, by where the public finds them. */
const slugs = {
  minister: 'leaders/li-hua',
  ministry: 'organisations/ministry-of-waters',
  figures: 'leader-activities/figures-of-the-year',
  visit: 'leader-activities/visit-to-the-coast',
  topic: 'topics/clean-rivers',
  guest: 'leaders/ann-example',
  agency: 'organisations/river-agency',
  dialogue: 'dialogues/rivers-dialogue',
  engineers: 'side-events/young-engineers',
  cities: 'side-events/river-cities',
  speech: 'leader-activities/speech-at-the-dialogue',
  flood: 'leader-activities/flood-warning',
} as const

type Text = keyof typeof slugs
const texts = Object.keys(slugs) as Text[]

/** What the public reads: the title, what is said beside it, and `–` where nothing is. */
type Reading = { readonly en: string; readonly zh: string }
type Readings = Record<Text, Reading>

const nothing: Reading = { en: '–', zh: '–' }
const eve: Readings = {
  ...(Object.fromEntries(texts.map((text) => [text, nothing])) as Readings),
  minister: { en: 'Li Hua', zh: '李华' },
  ministry: { en: 'Ministry of Waters', zh: '水务部' },
  figures: { en: 'Figures of the year: 12', zh: '年度数字：12' },
  visit: { en: 'Visit to the coast', zh: '沿海考察' },
}

/** What has become different by each hour of the day; everything else is as it was. */
const changes: Readonly<Record<number, Partial<Readings>>> = {
  13: {
    figures: {
      en: 'Figures of the year: 21 · correction: The digits were exchanged.',
      zh: '年度数字：21 · correction: 数字颠倒。',
    },
  },
  14: {
    visit: {
      en: 'Visit to the coast · withdrawn: The visit was put off.',
      zh: '沿海考察 · withdrawn: 考察改期。',
    },
  },
  15: {
    topic: { en: 'Clean rivers', zh: '清洁河流' },
    guest: { en: 'Ann Example', zh: '安·示例' },
    agency: { en: 'River Agency', zh: '江河署' },
    dialogue: { en: 'Rivers Dialogue in Wuhan', zh: '江河对话' },
    engineers: { en: 'Young engineers', zh: '青年工程师' },
    cities: { en: 'River cities', zh: '沿江城市' },
    speech: { en: 'Speech at the dialogue', zh: '对话致辞' },
  },
  23: { flood: { en: 'Flood warning', zh: '洪水预警' } },
}

const expectedAt = (hour: number): Readings =>
  Object.entries(changes)
    .filter(([from]) => Number(from) <= hour)
    .reduce<Readings>((readings, [, change]) => ({ ...readings, ...change }), eve)

/** An hour in Beijing, of a day on which everybody has worn their hats for long. */
const instantOf = (hour: number): string =>
  new Date(Date.parse('2030-03-04T00:00:00+08:00') + hour * 3_600_000).toISOString()

describe.each(workflowEngines)('a day of a press office [$name]', (engine) => {
  let office: Office
  let lin: string
  let zhao: string
  let clock: ReturnType<typeof holdClock>
  let scheduler: Scheduler
  let delivery: Awaited<ReturnType<typeof openDelivery>>
  const keys = {} as Record<Text, string>
  let release: string

  beforeAll(async () => {
    office = await openOffice(engine.url())
    lin = await office.person('lin', 'press-officer')
    zhao = await office.person('zhao', 'approver')
    clock = holdClock(office)
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    scheduler = createScheduler({ payload: office.payload, log })
    delivery = await openDelivery(office, undefined, { clock: () => new Date(clock.now()) })
  })
  afterAll(async () => {
    expect(delivery.faults).toEqual([])
    await delivery.close()
    await office.stop()
  })

  /** Writes a text as Wei, and its Chinese as Lin. */
  const write = async (text: Text, english: object, chinese?: object): Promise<string> => {
    const [collection = '', slug] = slugs[text].split('/')
    keys[text] = await office.draft(collection, { ...english, slug })
    if (chinese !== undefined) await translate(text, chinese)
    return keys[text]
  }
  const save = async (text: Text, data: object, options: { as?: string; locale?: string } = {}) =>
    done(await office.save(keys[text], { ...data }, options))
  const translate = (text: Text, chinese: object) => save(text, chinese, { as: lin, locale: 'zh' })
  const activity = async (text: Text, english: object, title: string): Promise<string> => {
    await write(text, {
      kind: 'speaks',
      body: richText('In English.'),
      event: { start: '2030-03-04', end: '2030-03-04', precision: 'day' },
      leaders: [{ leader: idIn(keys.minister), postAtTheTime: 'Minister' }],
      ...english,
    })
    const { body } = await office.send('GET', `/api/${keys[text]}?draft=true&depth=0&locale=en`, {
      as: office.officer,
    })
    const leaders = (body.leaders as object[]).map((row) => ({ ...row, postAtTheTime: '部长' }))
    await translate(text, { title, body: richText('中文。'), leaders })
    return keys[text]
  }
  const does = async (as: string, document: string, name: string, input = {}) =>
    done(await verb(office, as, document, name, input))

  const readOne = async (text: Text, locale: 'en' | 'zh'): Promise<string> => {
    const answer = await delivery.get(`/v1/${slugs[text]}?locale=${locale}`)
    const body = await answer.json()
    if (answer.status === 404) return '–'
    expect([text, locale, answer.status]).toEqual([text, locale, 200])
    // English never stands without its sentence, and Chinese needs none.
    expect([text, locale, typeof body.disclaimer?.text]).toEqual([
      text,
      locale,
      locale === 'en' ? 'string' : 'undefined',
    ])
    const notes = body.changeNotes.filter(({ note }: { note: string | null }) => note !== null)
    return [
      body.title,
      ...notes.map(({ kind, note }: { kind: string; note: string }) => `${kind}: ${note}`),
      ...(body.notice === undefined ? [] : [`${body.notice.kind}: ${body.notice.reason}`]),
    ].join(' · ')
  }
  const readings = async (): Promise<Readings> => {
    const all: Partial<Readings> = {}
    for (const text of texts)
      all[text] = { en: await readOne(text, 'en'), zh: await readOne(text, 'zh') }
    return all as Readings
  }

  /** What happens in each hour; in the others nobody does anything. */
  const hours: Readonly<Record<number, () => Promise<unknown>>> = {
    // The eve: what is public already.
    [-1]: async () => {
      await write('minister', { title: 'Li Hua', side: 'ours' }, { title: '李华' })
      await publish(office, office, keys.minister)
      await write(
        'ministry',
        { title: 'Ministry of Waters', kind: 'ministry' },
        { title: '水务部' },
      )
      await publish(office, office, keys.ministry)
      await activity('figures', { title: 'Figures of the year: 12' }, '年度数字：12')
      await publish(office, office, keys.figures)
      await activity('visit', { title: 'Visit to the coast' }, '沿海考察')
      await publish(office, office, keys.visit)
    },
    8: async () => {
      await write('topic', { title: 'Clean rivers' })
      await write('guest', { title: 'Ann Example', side: 'counterpart' })
      await write('agency', { title: 'River Agency', kind: 'other' })
      await write('dialogue', {
        title: 'Rivers Dialogue',
        participants: [{ name: 'Ann Example', leader: idIn(keys.guest) }],
        organisations: [{ organisation: idIn(keys.agency), role: 'host' }],
      })
      const dialogue = idIn(keys.dialogue)
      await write('engineers', { title: 'Young engineers', dialogue, topics: [idIn(keys.topic)] })
      await write('cities', { title: 'River cities', dialogue })
    },
    9: async () => {
      await translate('topic', { title: '清洁河流' })
      await translate('dialogue', { title: '江河对话' })
      await translate('engineers', { title: '青年工程师' })
      await translate('cities', { title: '沿江城市' })
      const sideEvents = [idIn(keys.engineers), idIn(keys.cities)]
      await activity(
        'speech',
        { title: 'Speech at the dialogue', dialogue: idIn(keys.dialogue), sideEvents },
        '对话致辞',
      )
    },
    10: async () => {
      // Alone the speech shows what nobody may read yet.
      await does(office.officer, keys.speech, 'submit')
      await does(zhao, keys.speech, 'approve')
      const alone = await verb(office, zhao, keys.speech, 'publish')
      expect([alone.status, codeOf(alone.body)]).toEqual([422, 'reference-not-public'])
      await does(office.officer, keys.speech, 'recall')
      const members = [
        keys.topic,
        keys.guest,
        keys.agency,
        keys.dialogue,
        keys.engineers,
        keys.cities,
        keys.speech,
      ]
      release = await makeRelease(office, 'The dialogue', members)
      await does(office.officer, release, 'submit')
    },
    11: async () => {
      await does(office.approver, release, 'request-changes', { comment: 'Where does it meet?' })
      await save('dialogue', { title: 'Rivers Dialogue in Wuhan' })
      // The Chinese dialogue shows both, so both need their Chinese.
      await translate('guest', { title: '安·示例' })
      await translate('agency', { title: '江河署' })
      await does(office.officer, release, 'submit')
    },
    12: async () => {
      await does(office.approver, release, 'approve')
      const at = instantOf(15)
      await does(office.approver, release, 'schedule', { at, timeZone: 'Asia/Shanghai' })
      const touched = await office.save(keys.speech, { title: 'Another speech' })
      expect(touched.status).toBe(409)
    },
    13: async () => {
      await save('figures', { title: 'Figures of the year: 21' })
      await translate('figures', { title: '年度数字：21' })
      await does(lin, keys.figures, 'submit', {
        kind: 'correction',
        changeNote: { en: 'The digits were exchanged.', zh: '数字颠倒。' },
      })
      const own = await verb(office, lin, keys.figures, 'approve')
      expect(own.status).toBe(403)
      await does(zhao, keys.figures, 'approve')
      await does(zhao, keys.figures, 'publish')
    },
    14: () =>
      does(office.approver, keys.visit, 'withdraw', {
        reason: { en: 'The visit was put off.', zh: '考察改期。' },
      }),
    15: async () => {
      clock.set(new Date(Date.parse(instantOf(15)) - 1).toISOString())
      await scheduler.runNow()
      expect(await readings()).toEqual(expectedAt(14))
      clock.set(instantOf(15))
      await scheduler.runNow()
    },
    // The night desk: an approver alone, and a warning that cannot wait.
    23: async () => {
      await activity('flood', { title: 'Flood warning' }, '洪水预警')
      await does(zhao, keys.flood, 'force-publish', {
        reason: 'The water rises and nobody else is awake.',
      })
    },
    24: () => save('speech', { title: 'Speech, as it should have been' }),
    // In the morning somebody else looks, who neither wrote nor forced.
    31: async () => {
      const own = await verb(office, zhao, keys.flood, 'settle')
      expect([own.status, codeOf(own.body)]).toEqual([403, 'own-force'])
      await does(office.approver, keys.flood, 'settle')
    },
  }

  test('ends as it should, and at each of its hours the public reads what was decided', async () => {
    for (let hour = -1; hour <= 31; hour += 1) {
      clock.set(instantOf(hour))
      await hours[hour]?.()
      await scheduler.runNow()
      expect({ hour, ...(await readings()) }).toEqual({ hour, ...expectedAt(hour) })
    }
    const { body } = await workflowOf(office, office.approver, release)
    expect([body.working.state, body.publicNumber]).toEqual(['published', 7])
    const flood = await workflowOf(office, office.approver, keys.flood)
    expect([flood.body.public.state, flood.body.debts]).toEqual(['live', []])
    const { differences, publicNumber } = await verify(office.payload)
    expect([differences, publicNumber]).toEqual([[], 9])
  })
})
