import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { terminology, workflow, type Check, type CheckFunction } from '../../src/plugin/index.js'
import { resolveChecks } from '../../src/plugin/checks/resolveChecks.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { link, paragraph } from '../delivery/support/lexical.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import { picture } from '../support/picture.js'
import { notes, openSmallOffice, type SmallOffice } from '../support/smallOffice.js'
import { verb, workflowOf } from '../support/workflow.js'

/** What the check of the test does next; by itself it finds nothing. */
let next: CheckFunction = () => []
let runs = 0

/** A project's own check, as one line of the options. */
const noShouting: CheckFunction = ({ written }) =>
  written
    .filter(({ text }) => text.endsWith('!'))
    .map(({ field, locale }) => ({
      field,
      ...(locale === null ? {} : { locale }),
      message: { en: 'No exclamation marks.', zh: '请勿使用感叹号。' },
    }))

const mayBeSlow: Check = {
  name: 'may-be-slow',
  severity: 'warning',
  timeoutMs: 1_000,
  run: (text, context) => {
    runs += 1
    return next(text, context)
  },
}
const mustHold: Check = { name: 'must-hold', timeoutMs: 1_000, run: (...all) => next(...all) }

const found =
  (message: string): CheckFunction =>
  () => [{ message, field: 'title' }]

describe.each(workflowEngines)('checks of a project’s own [$name]', (engine) => {
  let office: SmallOffice
  let officer: string
  let approver: string

  beforeAll(async () => {
    office = await openSmallOffice(engine.url(), {
      texts: [notes, { ...notes, slug: 'others' }],
      collections: { notes: {}, others: {} },
      checks: [noShouting, mayBeSlow, { ...mustHold, collections: ['others'] }],
    })
    officer = await office.person('officer', ['press-officer'])
    approver = await office.person('approver', ['approver'])
  })
  beforeEach(() => {
    next = () => []
    runs = 0
  })
  afterAll(() => office.stop())

  const draft = (title: string) => office.draft(officer, 'notes', { title })
  const submit = (note: string) => verb(office, officer, note, 'submit')
  const lastEvent = async (note: string) =>
    (await office.send('GET', `/api/${note}/workflow/events`, { as: officer })).body.data.at(-1)

  test('refuse a submission by name and field, and say so before it is tried', async () => {
    const note = await draft('Hear, hear!')
    const { body } = await workflowOf(office, officer, note)
    expect(body.checks).toEqual({
      isRecorded: false,
      ran: ['no-shouting', 'may-be-slow'],
      findings: [
        {
          ...{ check: 'no-shouting', severity: 'error', field: 'title', locale: 'en' },
          message: 'No exclamation marks.',
        },
      ],
    })
    const offered = body.verbs.find((one: { verb: string }) => one.verb === 'submit')
    expect(offered).toMatchObject({ allowed: false, refusals: [{ code: 'check-failed' }] })
    const refused = await submit(note)
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toEqual([
      {
        ...{ code: 'check-failed', check: 'no-shouting', field: 'title', locale: 'en' },
        message: 'A check of this text failed (no-shouting: No exclamation marks.)',
      },
    ])
    expect((await lastEvent(note)).type).toBe('edited')
  })

  test('that only warn are shown, and recorded with the submission and its fingerprint', async () => {
    const note = await draft('Warned')
    next = found('Rather short.')
    expect((await workflowOf(office, officer, note)).body.checks.findings).toMatchObject([
      { check: 'may-be-slow', severity: 'warning', message: 'Rather short.' },
    ])
    const submitted = await submit(note)
    expect(submitted.status).toBe(200)
    const event = await lastEvent(note)
    expect(event).toMatchObject({
      type: 'submitted',
      fingerprint: submitted.body.fingerprint,
      details: {
        checks: {
          ran: ['no-shouting', 'may-be-slow'],
          findings: [{ check: 'may-be-slow', message: 'Rather short.', field: 'title' }],
        },
      },
    })
    const seen = await workflowOf(office, approver, note)
    expect(seen.body.checks).toMatchObject({ isRecorded: true, findings: [{}] })
    expect((await verify(office.payload)).differences).toEqual([])
  })

  test.each<[string, CheckFunction, RegExp]>([
    [
      'throws',
      () => {
        throw new Error('The secret of the check')
      },
      /could not be carried out/,
    ],
    ['rejects', () => Promise.reject(new Error('The secret of the check')), /could not be/],
    ['answers nonsense', () => 'fine' as never, /could not be/],
    ['takes too long', () => new Promise(() => undefined), /1000 ms/],
  ])('count as failed where one %s: named, and never swallowed', async (name, run, sentence) => {
    const note = await draft(`Fails: ${name}`)
    next = run
    const { body } = await submit(note)
    expect(body.checks.findings).toMatchObject([
      { check: 'may-be-slow', severity: 'warning', message: expect.stringMatching(sentence) },
    ])
    expect(JSON.stringify(body)).not.toContain('secret')
  })

  test('refuse where one that must hold throws', async () => {
    const other = await office.draft(officer, 'others', { title: 'Must hold' })
    next = () => {
      throw new Error('Broken')
    }
    const refused = await submit(other)
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toMatchObject([
      {
        code: 'check-failed',
        check: 'must-hold',
        message: expect.stringMatching(/counts as failed/),
      },
    ])
    next = () => []
    expect((await submit(other)).body.checks.ran).toEqual([
      'no-shouting',
      'may-be-slow',
      'must-hold',
    ])
  })

  test('are run outside the lock: a slow one holds up nobody, and what was checked is what goes in', async () => {
    const note = await draft('Slow')
    let release: () => void = () => undefined
    const waiting = new Promise<void>((resolve) => (release = resolve))
    let begun: () => void = () => undefined
    const isBegun = new Promise<void>((resolve) => (begun = resolve))
    const { body: before } = await workflowOf(office, officer, note)
    next = async ({ content }) => {
      begun()
      if (JSON.stringify(content).includes('Slow"')) await waiting
      return []
    }
    runs = 0
    const submitting = office.send('POST', `/api/${note}/workflow/submit`, {
      as: officer,
      body: { expected: { sequence: before.sequence, fingerprint: before.fingerprint } },
    })
    await isBegun
    const saved = await office.send('PATCH', `/api/${note}?draft=true`, {
      as: officer,
      body: { title: 'Saved meanwhile!' },
    })
    expect(saved.status).toBe(200)
    release()
    const refused = await submitting
    // The text that lies there now was checked anew; whoever submitted has not seen it.
    expect(refused.status).toBe(412)
    expect(refused.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'stale',
      'check-failed',
    ])
    expect(runs).toBe(2)
  })

  test('are run anew at each submission, and not for every look', async () => {
    const note = await draft('Looked at often')
    await workflowOf(office, officer, note)
    await workflowOf(office, officer, note)
    expect(runs).toBe(1)
    await submit(note)
    expect(runs).toBe(2)
  })

  test('are no obstacle to what is forced', async () => {
    const note = await draft('At night!')
    const reason = 'The hall is closed because of the storm.'
    const forced = await verb(office, approver, note, 'force-publish', { reason })
    expect(forced.body.public.state).toBe('live-review-owed')
  })

  test('refuse a release by the member they are about, and are recorded with each', async () => {
    const loud = await draft('In a release!')
    const quiet = await draft('In a release')
    const members = [loud, quiet].map((note) => ({ relationTo: 'notes', value: idIn(note) }))
    const made = await office.send('POST', '/api/releases', {
      as: officer,
      body: { title: 'Both', members },
    })
    const release = `releases/${made.body.doc.id}`
    const refused = await submit(release)
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toMatchObject([
      { code: 'check-failed', check: 'no-shouting', document: loud },
    ])
    await office.send('PATCH', `/api/${loud}?draft=true`, {
      as: officer,
      body: { title: 'In a release too' },
    })
    runs = 0
    expect((await submit(release)).body.working.state).toBe('in-review')
    for (const note of [loud, quiet]) {
      const { body } = await office.send('GET', `/api/${note}/workflow/events`, { as: officer })
      const submitted = body.data.find(({ type }: { type: string }) => type === 'submitted')
      expect(submitted.details.checks.ran).toEqual(['no-shouting', 'may-be-slow'])
    }
    expect((await verify(office.payload)).differences).toEqual([])
  })

  test('are the same by the Local API', async () => {
    const note = await draft('By code!')
    const { user } = (await office.send('GET', '/api/users/me', { as: officer })).body
    const of = { collection: 'notes', id: idIn(note), user } as never
    const seen = await workflow(office.payload).stateOf(of)
    const expected = { sequence: seen?.sequence ?? 0, fingerprint: seen?.fingerprint ?? null }
    const answer = await workflow(office.payload).submit({ ...(of as object), expected } as never)
    expect(answer).toMatchObject({
      isDone: false,
      refusals: [{ code: 'check-failed', check: 'no-shouting' }],
    })
  })
})

describe.each(workflowEngines)('the checks of the product [$name]', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine.url())
    await office.published('leaders', { title: 'Li Hua', side: 'ours', nativeName: '李小华' })
  })
  afterAll(() => office.stop())

  const findings = async (document: string) =>
    (await workflowOf(office, office.officer, document)).body.checks.findings.map(
      ({ check, field, message }: { check: string; field: string; message: string }) => [
        check,
        field,
        message,
      ],
    )

  test('find names that are near to those of public leaders', async () => {
    const wrong = await office.draft('topics', { title: 'What Li Hau said' })
    expect(await findings(wrong)).toEqual([
      ['leader-names', 'title', expect.stringMatching(/“Li Hau” is near to “Li Hua”/)],
    ])
    const right = await office.draft('topics', { title: 'What Li Hua said' })
    expect(await findings(right)).toEqual([])
    expect((await verb(office, office.officer, wrong, 'submit')).status).toBe(200)
  })

  test('find links that lead to nothing the public can read', async () => {
    const shown = await office.published('topics', { title: 'To be seen' })
    const hidden = await office.draft('topics', { title: 'Not to be seen' })
    const inBody = (links: Parameters<typeof paragraph>) => ({
      root: { type: 'root', version: 1, children: [paragraph(...links)] },
    })
    const to = (document: string) =>
      link({ linkType: 'internal', doc: { relationTo: 'topics', value: idIn(document) } }, 'there')
    const at = (url: string) => link({ linkType: 'custom', url, newTab: false }, 'there')
    const activity = await office.draft('leader-activities', {
      title: 'Links',
      kind: 'speaks',
      body: inBody([
        to(shown),
        to(hidden),
        at('http://127.0.0.1:3000/v1/topics/to-be-seen?locale=en'),
        at('http://127.0.0.1:3000/en/topics/to-be-seen'),
        at('/zh/topics/to-be-seen'),
        at('http://localhost:3000/v1/topics/not-to-be-seen'),
        at('http://127.0.0.1:3000/en/topics/never-heard-of'),
        at('https://example.org/en/topics/never-heard-of'),
      ]),
    })
    const dead = (await findings(activity)).map(([, , message]: string[]) =>
      message?.replace(/^.*: /, ''),
    )
    expect(dead).toEqual([
      hidden,
      '/zh/topics/to-be-seen',
      'http://localhost:3000/v1/topics/not-to-be-seen',
      'http://127.0.0.1:3000/en/topics/never-heard-of',
    ])
  })

  test('find pictures whose alternative text says nothing', async () => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ title: 'A disc', alt: 'IMG_1234.jpg' }))
    form.set('file', new Blob([new Uint8Array(await picture(7))], { type: 'image/jpeg' }), 'a.jpg')
    const made = await office.send('POST', '/api/media?draft=true', { as: office.officer, form })
    expect(made.status).toBe(201)
    const { id } = made.body.doc
    const activity = { title: 'With a picture', kind: 'speaks', leadImage: id }
    const document = await office.draft('leader-activities', activity)
    expect(await findings(document)).toEqual([
      ['alt-texts', 'leadImage', expect.stringMatching(/does not say what the picture shows/)],
    ])
    await office.save(`media/${id}`, { alt: 'A white disc on red ground' })
    const again = await office.draft('leader-activities', { ...activity, title: 'Once more' })
    expect(await findings(again)).toEqual([])
  })

  test('say that the disclaimer was looked at', async () => {
    const topic = await office.draft('topics', { title: 'With a disclaimer' })
    const { body } = await workflowOf(office, office.officer, topic)
    expect(body.checks.ran).toEqual(['disclaimer', 'dead-links', 'leader-names', 'alt-texts'])
    await office.save(topic, { disclaimer: { wording: 'reference-only', importedText: '.' } })
    expect(await findings(topic)).toEqual([
      ['disclaimer', 'disclaimer.importedText', expect.any(String)],
    ])
  })
})

describe('checks in the options', () => {
  test('have good names, and each its own', () => {
    expect(resolveChecks([noShouting])[0]).toMatchObject({
      name: 'no-shouting',
      severity: 'error',
      timeoutMs: 5_000,
    })
    expect(() => resolveChecks([() => []])).toThrow('needs a name')
    expect(() => resolveChecks([noShouting, noShouting])).toThrow('Two checks')
  })

  test('take their terms from a list or a file, and stop the start where it cannot be read', async () => {
    const file = path.join(tmpdir(), `terms-${process.pid}.json`)
    writeFileSync(file, JSON.stringify([{ en: 'Silk Road', zh: '丝绸之路' }]))
    const written = [
      { field: 'title', locale: 'zh', text: '丝绸之路', links: [] },
      { field: 'title', locale: 'en', text: 'The road', links: [] },
    ]
    for (const terms of [file, [{ en: 'Silk Road', zh: '丝绸之路' }]])
      expect(await terminology(terms).run({ written } as never, {} as never)).toMatchObject([
        { field: 'title', locale: 'en' },
      ])
    writeFileSync(file, '[{ "en": "Silk Road" }]')
    expect(() => terminology(file)).toThrow()
  })
})
