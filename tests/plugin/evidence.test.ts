import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hashOf } from '../../src/domain/fingerprint/hash.js'
import { takeCheckpoint } from '../../src/plugin/verify/takeCheckpoint.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

type Evidence = any
type Ended = { code: number; out: string; err: string }

const without = (value: any, name: string) => {
  const { [name]: _, ...rest } = value
  return rest
}

/** Seals the file anew, as whoever forges it would. */
const sealed = (evidence: Evidence): Evidence => ({
  ...evidence,
  digest: hashOf(without(evidence, 'digest')),
})

/** Numbers, links and seals a chain anew. */
const resealChain = (events: any[]): void => {
  let previous = '0'.repeat(64)
  for (const event of events) {
    event.previous = previous
    event.hash = hashOf(without(event, 'hash'))
    previous = event.hash
  }
}

/** Makes chains, public chain and the views taken from them say one thing again. */
const resealAll = (evidence: Evidence): void => {
  for (const events of Object.values(evidence.chains)) resealChain(events as any[])
  let { previous } = evidence.public[0]
  for (const event of evidence.public) {
    event.previous = previous
    event.hash = hashOf(without(event, 'hash'))
    previous = event.hash
  }
  evidence.decisions = evidence.chains[evidence.document]
    .filter(({ type }: any) => type !== 'edited')
    .map(({ sequence, type, at, actor, role, fingerprint, reason }: any) => {
      return { sequence, type, at, by: actor, role, fingerprint, reason }
    })
}

const chainIn = (evidence: Evidence): any[] => evidence.chains[evidence.document]
const eventIn = (evidence: Evidence, type: string, nth = 0): any =>
  chainIn(evidence).filter((event) => event.type === type)[nth]

type Forgery = readonly [name: string, forge: (evidence: Evidence) => void, finding: RegExp]

/** What somebody would change in the file, and the sentence by which it is found. */
const forgeries: readonly Forgery[] = [
  [
    'a word of a published text is another',
    ({ editions }) => (editions[0].content.title.en = 'Dirty air'),
    /edition #\d+: its words are not those that were published/,
  ],
  [
    'a word is another, and so is the fingerprint beside it',
    ({ editions }) => {
      editions[0].content.title.en = 'Dirty air'
      editions[0].fingerprint = hashOf(editions[0].content)
    },
    /edition #\d+: it is not what the chain says of it/,
  ],
  [
    'an event says something else',
    (evidence) => (eventIn(evidence, 'withdrawn').reason = 'Nothing'),
    /the event was altered/,
  ],
  [
    'an event in the middle of the chain is left out',
    (evidence) => chainIn(evidence).splice(2, 1),
    /an event is missing, or stands elsewhere/,
  ],
  [
    'two events changed places',
    (evidence) => {
      const chain = chainIn(evidence)
      const [one, other] = [chain[1], chain[2]]
      chain[1] = other
      chain[2] = one
    },
    /it does not follow the event before it/,
  ],
  [
    'the withdrawal at the end is left out',
    (evidence) => {
      chainIn(evidence).pop()
      evidence.decisions.pop()
    },
    /public #\d+: the chain of .* does not say the same/,
  ],
  [
    'the withdrawal is left out of the public chain alone',
    (evidence) => evidence.public.pop(),
    /the public chain does not say that this was made public/,
  ],
  [
    'a public event of another document is left out',
    (evidence) => {
      const chains = Object.values(evidence.chains).flat() as any[]
      const own = new Set(chains.map(({ publicNumber }) => publicNumber))
      const at = evidence.public.findIndex(({ number }: any) => !own.has(number))
      evidence.public.splice(at, 1)
    },
    /a public event before it is missing/,
  ],
  [
    'public time runs backwards, everything sealed anew',
    (evidence) => {
      const event = eventIn(evidence, 'published', 1)
      event.at = '2001-01-01T00:00:00.000Z'
      evidence.public.find(({ number }: any) => number === event.publicNumber).at = event.at
      resealAll(evidence)
    },
    /its time runs backwards/,
  ],
  [
    'who wrote the text approved it, everything sealed anew',
    (evidence) => {
      eventIn(evidence, 'approved').actor = eventIn(evidence, 'edited').actor
      resealAll(evidence)
    },
    /approved: whoever did it had worked on the text/,
  ],
  [
    'another text was approved than went out, everything sealed anew',
    (evidence) => {
      eventIn(evidence, 'approved').fingerprint = '1'.repeat(64)
      resealAll(evidence)
    },
    /published: what went out is not what was approved/,
  ],
  [
    'what nobody approved went out as if approved, everything sealed anew',
    (evidence) => {
      const event = eventIn(evidence, 'force-published')
      event.type = 'published'
      evidence.public.find(({ number }: any) => number === event.publicNumber).type = event.type
      resealAll(evidence)
    },
    /published: what went out is not what was approved/,
  ],
  [
    'a forced text is shown as an approved one',
    ({ editions }) => {
      const edition = editions.find(({ isForced }: any) => isForced)
      Object.assign(edition, { isForced: false, debt: null })
    },
    /it is not what the chain says of it/,
  ],
  [
    'a forced text owes no review, everything sealed anew',
    (evidence) => {
      delete eventIn(evidence, 'force-published').details.dueAt
      resealAll(evidence)
    },
    /force-published: no day was set for the review that is owed/,
  ],
  [
    'who forced it settled it, everything sealed anew',
    (evidence) => {
      eventIn(evidence, 'settled').actor = eventIn(evidence, 'force-published').actor
      resealAll(evidence)
    },
    /settled: whoever did it had worked on the text/,
  ],
  [
    'whoever approved was no approver then, everything sealed anew',
    (evidence) => {
      const chain = evidence.chains[`people/${eventIn(evidence, 'approved').actor}`]
      chain.at(-1).details.roles = ['press-officer']
      resealAll(evidence)
    },
    /approved: whoever did it was no approver then/,
  ],
  [
    'a contributor had made the account of the approver, everything sealed anew',
    (evidence) => {
      const chain = evidence.chains[`people/${eventIn(evidence, 'approved').actor}`]
      chain[0].actor = eventIn(evidence, 'edited').actor
      resealAll(evidence)
    },
    /made or changed one another’s account/,
  ],
  [
    'an edition is left out',
    ({ editions }) => editions.splice(1, 1),
    /editions: 3 texts went out, the file shows 2/,
  ],
  [
    'a decision is another’s',
    ({ decisions, people }) => {
      const { by } = decisions[1]
      decisions[1].by = people.find(({ digest }: any) => digest !== by).digest
    },
    /decisions: they are not those that the chain says/,
  ],
  [
    'a change note is another',
    ({ changeNotes }) => (changeNotes[1].note = 'Nothing changed.'),
    /changeNotes: they are not those that the chain says/,
  ],
  [
    'a change note is another in the chain too, everything sealed anew',
    (evidence) => {
      eventIn(evidence, 'published', 1).details.changeNote = 'Nothing changed.'
      evidence.changeNotes[1].note = 'Nothing changed.'
      resealAll(evidence)
    },
    /the change note is not the one whose hash stands beside it/,
  ],
  [
    'a change note nobody approved went out, everything sealed anew',
    (evidence) => {
      const { details } = eventIn(evidence, 'published', 1)
      details.changeNote = 'Nothing changed.'
      details.noteHash = hashOf(details.changeNote)
      evidence.changeNotes[1].note = 'Nothing changed.'
      resealAll(evidence)
    },
    /published: the change note is not the one that was approved/,
  ],
  [
    'a note that was corrected is shown as if it had always said so',
    ({ changeNotes }) => {
      delete changeNotes[2].amendedFrom
      delete changeNotes[2].former
    },
    /changeNotes: they are not those that the chain says/,
  ],
  [
    'an English text stands without its disclaimer',
    ({ editions }) => (editions[0].disclaimers = {}),
    /edition #\d+: a text in a translation stands without its disclaimer/,
  ],
  [
    'a disclaimer says something else',
    ({ editions }) => (editions[0].disclaimers.en.text = 'The English text prevails.'),
    /edition #\d+: its disclaimer is not the one that stood there/,
  ],
  [
    'the settings whose wording is used are other settings',
    ({ settings }) => (settings[0].content.disclaimers[0].text.en = 'The English text prevails.'),
    /settings [0-9a-f]+: they were altered/,
  ],
  [
    'the file stands without its disclaimer',
    (evidence) => (evidence.disclaimer.text = ''),
    /disclaimer: the words of the file stand without the disclaimer/,
  ],
  [
    'the field list is another',
    ({ fieldLists }) => (Object.values(fieldLists) as any[])[0].pop(),
    /fieldLists [0-9a-f]+: the list was altered/,
  ],
  [
    'a person is somebody else',
    ({ people }) => {
      const { id } = people[0]
      people[0].id = people[1].id
      people[1].id = id
    },
    /salt and id do not give this digest/,
  ],
  [
    'a name is withheld that was never erased',
    ({ people }) => (people[0] = { digest: people[0].digest, isErased: true }),
    /no name is given, though none was erased on record/,
  ],
  [
    'a person is left out',
    ({ people }) => people.pop(),
    /people [0-9a-f]+: it is not said who this is/,
  ],
  [
    'something is added that has no place in it',
    (evidence) => (evidence.remark = 'All of this is true.'),
    /remark does not belong into evidence/,
  ],
]

describe.each(workflowEngines)('evidence [$name]', (engine) => {
  let office: Office
  let topic: string
  let folder: string
  let evidence: Evidence
  let second: string

  /** The checker alone in a folder of its own: no packages lie there or above. */
  const check = async (text: string, ...more: string[]): Promise<Ended> => {
    const file = join(folder, `${Math.random()}.json`)
    await writeFile(file, text)
    return new Promise((resolve) => {
      const options = { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } }
      execFile(
        process.execPath,
        ['check-evidence.mjs', file, ...more],
        options,
        (error, out, err) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      )
    })
  }
  const forged = (forge: (evidence: Evidence) => void): string => {
    const copy = structuredClone(evidence)
    forge(copy)
    return JSON.stringify(sealed(copy))
  }
  const gathered = async (document: string): Promise<Evidence> => {
    const answer = await office.send('GET', `/api/${document}/workflow/evidence`, {
      as: office.officer,
    })
    expect(answer.status).toBe(200)
    return answer.body
  }
  const checkpoint = async (): Promise<string> => {
    const taken = await takeCheckpoint(office.payload, '1')
    if (!taken.isTaken) throw new Error(JSON.stringify(taken))
    const file = join(folder, `checkpoint-${Math.random()}.json`)
    await writeFile(file, JSON.stringify(taken.checkpoint))
    return file
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evidence-'))
    await copyFile('tools/check-evidence.mjs', join(folder, 'check-evidence.mjs'))
    office = await openOffice(engine.url())
    second = await office.person('second', 'approver')
    const settings = 'globals/site-settings'
    const wording = {
      key: 'house-2026',
      text: 'This translation is for reference.',
      prevailingLanguage: 'zh',
      inForceFrom: '2026-01-01',
    }
    await office.save(settings, { siteName: 'Office', disclaimers: [wording] })
    await publish(office, office, settings)

    topic = await office.draft('topics', { title: 'Clean air' })
    await publish(office, office, topic)
    await office.published('topics', { title: 'Something else' })
    await office.save(topic, { title: 'Cleaner air', disclaimer: { wording: 'house-2026' } })
    await office.save(topic, { title: '清洁空气' }, { locale: 'zh' })
    await publish(office, office, topic, { changeNote: 'The air is cleaner now.' })
    await office.save(topic, { title: 'Cleanest air' })
    await verb(office, office.approver, topic, 'force-publish', {
      reason: 'The minister speaks in five minutes.',
      changeNote: 'The air is the cleanest.',
    })
    const forced = await workflowOf(office, second, topic)
    await verb(office, second, topic, 'settle')
    await verb(office, office.approver, topic, 'amend-note', {
      amends: forced.body.sequence,
      changeNote: 'The air is almost the cleanest.',
      reason: 'Measured again.',
    })
    await office.published('topics', { title: 'Something else again' })
    await verb(office, office.approver, topic, 'withdraw', { reason: 'It was not so clean.' })
    evidence = await gathered(topic)
  }, 120_000)
  afterAll(() => office.stop())

  test('shows every public edition with its words, who wrote, approved and forced it, and its disclaimer', () => {
    const nameOf = (digest: string) =>
      evidence.people.find((person: any) => person.digest === digest).name
    expect(
      evidence.editions.map((edition: any) => ({
        title: edition.content.title,
        isForced: edition.isForced,
        contributors: edition.contributors.map(nameOf),
        approvals: edition.approvals.map(nameOf),
        ended: edition.debt?.ended.type,
        disclaimers: Object.fromEntries(
          Object.entries(edition.disclaimers).map(([language, { wording }]: any) => [
            language,
            wording,
          ]),
        ),
      })),
    ).toEqual([
      {
        title: { en: 'Clean air' },
        isForced: false,
        contributors: ['officer'],
        approvals: ['approver'],
        disclaimers: { en: 'reference-only' },
      },
      {
        title: { en: 'Cleaner air', zh: '清洁空气' },
        isForced: false,
        contributors: ['officer'],
        approvals: ['approver'],
        disclaimers: { en: 'house-2026' },
      },
      {
        title: { en: 'Cleanest air', zh: '清洁空气' },
        isForced: true,
        contributors: ['officer'],
        approvals: [],
        ended: 'settled',
        disclaimers: { en: 'house-2026' },
      },
    ])
    expect(evidence.changeNotes.map(({ note }: any) => note)).toEqual([
      null,
      'The air is cleaner now.',
      'The air is almost the cleanest.',
    ])
    expect(evidence.changeNotes[2]).toMatchObject({
      amendedFrom: 'The air is the cleanest.',
      former: [{ note: 'The air is the cleanest.' }],
    })
    expect(evidence.decisions.at(-1)).toMatchObject({
      type: 'withdrawn',
      reason: 'It was not so clean.',
    })
  })

  test('holds before a checker that has nothing but Node', async () => {
    const ended = await check(JSON.stringify(evidence))
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(ended.out).toMatch(/^The evidence holds: topics\/.*, 3 public editions/)
    const told = JSON.parse((await check(JSON.stringify(evidence), '--json')).out)
    expect(told).toMatchObject({ holds: true, editions: 3, problems: [] })
  })

  test.each(forgeries)('betrays it when %s', async (_, forge, finding) => {
    const ended = await check(forged(forge))
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toMatch(finding)
  })

  test('betrays it when a name is changed and the file is not sealed anew', async () => {
    const copy = structuredClone(evidence)
    copy.people[0].name = 'Somebody else'
    const ended = await check(JSON.stringify(copy))
    expect(ended).toMatchObject({ code: 1 })
    expect(ended.err).toMatch(/digest: the file was changed after it was written/)
  })

  test('betrays it when a key stands twice, so that two readers would read two things', async () => {
    const text = JSON.stringify(evidence).replace(
      '{"en":"Clean air"}',
      '{"en":"A","en":"Clean air"}',
    )
    const ended = await check(text)
    expect(ended).toMatchObject({ code: 1 })
    expect(ended.err).toMatch(/“en” stands twice/)
  })

  test('who rewrites everything consistently is caught against a checkpoint, and by nothing else', async () => {
    const file = await checkpoint()
    const rewritten = forged((copy) => {
      eventIn(copy, 'withdrawn').reason = 'On request.'
      resealAll(copy)
    })
    expect(await check(rewritten)).toMatchObject({ code: 0 })
    const ended = await check(rewritten, '--checkpoint', file)
    expect(ended.code).toBe(1)
    expect(ended.err).toMatch(/checkpoint, topics\/.*: it was rewritten since the checkpoint/)
    const good = await check(JSON.stringify(evidence), '--checkpoint', file)
    expect(good).toMatchObject({ code: 0, err: '' })
    expect(good.out).toMatch(/It agrees with the checkpoint of/)
  })

  test('an end that is cut off everywhere is caught against a checkpoint', async () => {
    const file = await checkpoint()
    const cut = forged((copy) => {
      chainIn(copy).pop()
      copy.public.pop()
      resealAll(copy)
    })
    expect(await check(cut)).toMatchObject({ code: 0 })
    const ended = await check(cut, '--checkpoint', file)
    expect(ended.code).toBe(1)
    expect(ended.err).toMatch(/public chain: it ends before the place it had reached/)
  })

  test('a checkpoint that was changed, and a document older than it that it does not know, are told', async () => {
    const file = await checkpoint()
    const text = JSON.parse(await readFile(file, 'utf8'))
    const other = join(folder, 'other.json')
    await writeFile(other, JSON.stringify({ ...text, at: '2001-01-01T00:00:00.000Z' }))
    const ended = await check(JSON.stringify(evidence), '--checkpoint', other)
    expect(ended).toMatchObject({ code: 1 })
    expect(ended.err).toMatch(/checkpoint: it was changed/)

    const { digest: _, ...content } = text
    const chains = content.chains.filter(({ key }: any) => key !== topic)
    const without = { ...content, at: '2199-01-01T00:00:00.000Z', chains }
    await writeFile(other, JSON.stringify({ ...without, digest: hashOf(without) }))
    const unknown = await check(JSON.stringify(evidence), '--checkpoint', other)
    expect(unknown.err).toMatch(/it is older than the checkpoint, which does not know it/)
  })

  test('what is no evidence, and wrong use, end with 2', async () => {
    expect(await check('{}')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is no evidence/),
    })
    expect(await check('{')).toMatchObject({ code: 2 })
    expect(await check(JSON.stringify({ ...evidence, format: 2 }))).toMatchObject({ code: 2 })
    expect(await check('{}', '--other')).toMatchObject({ code: 2 })
  })

  test('of a text that was never public shows what was decided, and no edition', async () => {
    const never = await office.draft('topics', { title: 'Not yet' })
    await verb(office, office.officer, never, 'submit')
    const own = await gathered(never)
    expect(own).toMatchObject({ editions: [], public: [] })
    expect(own.decisions.map(({ type }: any) => type)).toEqual(['submitted'])
    expect(await check(JSON.stringify(own))).toMatchObject({ code: 0, err: '' })
  })

  test('of a global is given like that of any document', async () => {
    const own = await gathered('globals/site-settings')
    expect(own.editions).toHaveLength(1)
    expect(own.editions[0].disclaimers.en.wording).toBe('reference-only')
    expect(await check(JSON.stringify(own))).toMatchObject({ code: 0, err: '' })
  })

  test('is for people of the house', async () => {
    const address = `/api/${topic}/workflow/evidence`
    expect((await office.send('GET', address)).status).toBe(401)
    expect((await office.send('GET', address, { as: office.guest })).status).toBe(403)
    const nowhere = '/api/topics/00000000-0000-4000-8000-000000000000/workflow/evidence'
    expect((await office.send('GET', nowhere, { as: office.officer })).status).toBe(404)
  })
})
