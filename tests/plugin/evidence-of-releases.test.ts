import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { hashOf } from '../../src/domain/fingerprint/hash.js'
import { takeCheckpoint } from '../../src/plugin/verify/takeCheckpoint.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { done, makeRelease } from '../support/releases.js'
import { verb } from '../support/workflow.js'

type Evidence = any
type Ended = { code: number; out: string; err: string }

const without = (value: any, name: string) => {
  const { [name]: _, ...rest } = value
  return rest
}

const seal = (value: any): void => {
  value.digest = hashOf(without(value, 'digest'))
}

/** Links and seals all chains and the file anew, as whoever forges it would. */
const resealAll = (evidence: Evidence): void => {
  for (const one of [...evidence.members, evidence]) {
    for (const events of [...Object.values(one.chains), one.public ?? []] as any[][]) {
      let previous = events[0]?.previous
      for (const event of events) {
        event.previous = previous
        event.hash = hashOf(without(event, 'hash'))
        previous = event.hash
      }
    }
    seal(one)
  }
}

const chainIn = (evidence: Evidence): any[] => evidence.chains[evidence.document]
const eventIn = (evidence: Evidence, type: string): any =>
  chainIn(evidence).find((event) => event.type === type)

type Forgery = readonly [name: string, forge: (evidence: Evidence) => void, finding: RegExp]

const forgeries: readonly Forgery[] = [
  [
    'a text that went out with the others is left out',
    ({ members }) => members.pop(),
    /members: they are not the texts of the release/,
  ],
  [
    'a text stands in it twice, and another not',
    ({ members }) => (members[1] = structuredClone(members[0])),
    /members: they are not the texts of the release/,
  ],
  [
    'the release had another title',
    ({ release }) => (release.title = 'Another'),
    /release: it is not the title, note and list that were saved last/,
  ],
  [
    'a word of one text is another',
    ({ members }) => {
      members[1].editions[0].content.title.en = 'Dirty water'
      seal(members[1])
    },
    /topics\/\S+, edition #\d+: its words are not those that were published/,
  ],
  [
    'the event of the release says another time',
    (evidence) => (eventIn(evidence, 'published').at = '2026-01-01T00:00:00.000Z'),
    /releases\/\S+ #\d+: the event was altered/,
  ],
  [
    'the event of the release is left out',
    (evidence) => chainIn(evidence).splice(1, 1),
    /an event is missing, or stands elsewhere/,
  ],
  [
    'a text went out with another content than it was handed in with, all sealed anew',
    (evidence) => {
      eventIn(evidence, 'published').details.members[0].fingerprint = '0'.repeat(64)
      resealAll(evidence)
    },
    /published: what went out is not what was handed in/,
  ],
  [
    'a text was held that says nothing of it, all sealed anew',
    (evidence) => {
      const [member] = evidence.members
      eventIn(member, 'pinned').details.release = 'releases/another'
      resealAll(evidence)
    },
    /submitted: topics\/\S+ does not say that it was held/,
  ],
  [
    'a text went out by itself, all sealed anew',
    (evidence) => {
      delete eventIn(evidence.members[0], 'published').details.release
      resealAll(evidence)
    },
    /published: topics\/\S+ does not say that it went out with it/,
  ],
  [
    'another text went out with them, all sealed anew',
    (evidence) => {
      const { publicNumber } = eventIn(evidence, 'published')
      for (const { public: events } of evidence.members)
        events
          .find((one: any) => one.number === publicNumber)
          .members.push({ document: 'topics/another', sequence: 5, fingerprint: '0'.repeat(64) })
      resealAll(evidence)
    },
    /the public chain does not say that these texts went out together, and no other/,
  ],
  [
    'a person is left out',
    ({ people }) => people.pop(),
    /people [0-9a-f]+: it is not said who this is/,
  ],
  [
    'the file stands without its disclaimer',
    ({ disclaimer }) => (disclaimer.text = ''),
    /disclaimer: the words of the file stand without the disclaimer/,
  ],
  [
    'something is added that has no place in it',
    (evidence) => (evidence.remark = 'All of this is true.'),
    /remark does not belong into evidence of a release/,
  ],
]

describe.each(workflowEngines)('evidence of a release [$name]', (engine) => {
  let office: Office
  let texts: string[]
  let release: string
  let evidence: Evidence
  let folder: string

  const check = async (value: Evidence, ...more: string[]): Promise<Ended> => {
    const file = join(folder, `${Math.random()}.json`)
    await writeFile(file, JSON.stringify(value))
    return new Promise((resolve) =>
      execFile(
        process.execPath,
        ['tools/check-evidence.mjs', file, ...more],
        { env: { ...process.env, NODE_OPTIONS: '' } },
        (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
      ),
    )
  }
  const gathered = async (key: string, as = office.officer) =>
    office.send('GET', `/api/${key}/workflow/evidence`, { as })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evidence-'))
    office = await openOffice(engine.url())
    texts = [
      await office.draft('topics', { title: 'Clean air' }),
      await office.draft('topics', { title: 'Clean water' }),
    ]
    release = await makeRelease(office, 'The spring package', texts)
    done(await verb(office, office.officer, release, 'submit'))
    done(await verb(office, office.approver, release, 'approve'))
    done(await verb(office, office.approver, release, 'publish'))
    await office.published('topics', { title: 'Something else' })
    evidence = (await gathered(release)).body
  }, 60_000)
  afterAll(() => office.stop())

  test('shows what went out together under one number, with the evidence of each text', async () => {
    expect(evidence).toMatchObject({
      kind: 'communique-release-evidence',
      document: release,
      release: { title: 'The spring package', members: texts },
    })
    const { publicNumber } = eventIn(evidence, 'published')
    expect(
      evidence.members.map(({ document, editions }: any) => [document, editions[0].number]),
    ).toEqual(texts.map((text) => [text, publicNumber]))
    for (const [index, text] of texts.entries()) {
      const { at: _, digest: __, ...own } = (await gathered(text)).body
      expect(evidence.members[index]).toMatchObject(own)
    }
    expect(evidence.people.map(({ name }: any) => name)).toEqual(
      expect.arrayContaining(['officer', 'approver']),
    )
  })

  test('holds, and against a checkpoint too', async () => {
    expect(await check(evidence)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The evidence holds: releases\/\S+, 2 texts, 2 public editions,/),
      err: '',
    })
    const taken = await takeCheckpoint(office.payload, '1')
    if (!taken.isTaken) throw new Error(JSON.stringify(taken))
    const file = join(folder, 'checkpoint.json')
    await writeFile(file, JSON.stringify(taken.checkpoint))
    expect(await check(evidence, '--checkpoint', file)).toMatchObject({ code: 0, err: '' })
    const rewritten = structuredClone(evidence)
    eventIn(rewritten, 'approved').reason = 'Fine'
    resealAll(rewritten)
    expect((await check(rewritten, '--checkpoint', file)).err).toMatch(
      /checkpoint, releases\/\S+: it was rewritten since the checkpoint/,
    )
    const asJson = await check(evidence, '--json')
    expect(JSON.parse(asJson.out)).toMatchObject({ holds: true, members: 2, editions: 2 })
  })

  test.each(forgeries)('betrays that %s', async (_, forge, finding) => {
    const copy = structuredClone(evidence)
    forge(copy)
    seal(copy)
    const { code, err } = await check(copy)
    expect([code, err]).toEqual([1, expect.stringMatching(finding)])
  })

  test('tells of a release that is not out, and of one that was given up', async () => {
    const text = await office.draft('topics', { title: 'Noise' })
    const later = await makeRelease(office, 'Later', [text])
    expect(await check((await gathered(later)).body)).toMatchObject({ code: 0 })
    done(await verb(office, office.officer, later, 'submit'))
    expect(await check((await gathered(later)).body)).toMatchObject({ code: 0 })
    done(await verb(office, office.approver, later, 'request-changes', { comment: 'Not yet.' }))
    done(await verb(office, office.officer, later, 'cancel', { reason: 'Not this year.' }))
    const given = (await gathered(later)).body
    expect(given.members.map(({ document }: any) => document)).toEqual([text])
    expect(await check(given)).toMatchObject({ code: 0 })
  })

  test('is given to nobody who does not see one of its texts', async () => {
    const limited = await office.draft('topics', { title: 'CANARY' })
    const both = await makeRelease(office, 'Both', [texts[0] ?? '', limited])
    done(await verb(office, office.officer, limited, 'limit-access', { roles: ['press-officer'] }))
    const refused = await gathered(both, office.approver)
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([403, 'member-hidden'])
    expect(JSON.stringify(refused.body)).not.toContain('CANARY')
    expect((await gathered(both)).status).toBe(200)
    expect((await gathered('releases/nothing')).status).toBe(404)
    expect((await gathered(release, office.guest)).status).toBe(403)
  })
})
