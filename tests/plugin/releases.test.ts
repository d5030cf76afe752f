import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { machinery } from '../../src/plugin/collections/machinery.js'
import { publicEvents } from '../../src/plugin/store/ledger.js'
import { findRows } from '../../src/plugin/store/rows.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import type { Answer } from '../support/product.js'
import { done, makeRelease, membersOf } from '../support/releases.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

type Listed = { code: string; message: string; document?: string }

describe.each(workflowEngines)('releases [$name]', (engine) => {
  let office: Office
  let second: string
  let both: string
  let count = 0

  beforeAll(async () => {
    office = await openOffice(engine.url())
    second = await office.person('second-approver', 'approver')
    both = await office.person('both', 'press-officer', 'approver')
  })
  afterAll(() => office.stop())

  const request = (): Promise<PayloadRequest> => createLocalReq({}, office.payload)
  const topic = (title: string, data: Record<string, unknown> = {}): Promise<string> =>
    office.draft('topics', { title: `${title} ${(count += 1)}`, ...data })
  const threeTopics = async (): Promise<string[]> => [
    await topic('First'),
    await topic('Second'),
    await topic('Third'),
  ]
  const release = (documents: readonly string[], title = 'Summit'): Promise<string> =>
    makeRelease(office, title, documents)
  const step = (as: string, document: string, name: string, input = {}): Promise<Answer> =>
    verb(office, as, document, name, input)
  const refusalsOf = ({ body }: Answer): Listed[] => body.errors[0].data?.errors ?? body.errors
  const codes = (answer: Answer): string[] => refusalsOf(answer).map(({ code }) => code)
  const stateOf = async (document: string): Promise<[string, string]> => {
    const { body } = await workflowOf(office, office.officer, document)
    return [body.working.state, body.public.state]
  }
  const eventsOf = async (document: string): Promise<any[]> => {
    const { body } = await office.send('GET', `/api/${document}/workflow/events`, {
      as: office.officer,
    })
    return body.data
  }
  const typesOf = async (document: string): Promise<string[]> =>
    (await eventsOf(document)).map(({ type }) => type)
  const rowsIn = async (): Promise<number[]> => {
    const req = await request()
    const counts: number[] = []
    for (const name of [machinery.ledger, machinery.publicLedger, machinery.publications])
      counts.push((await findRows(req, name, {})).length)
    return counts
  }
  const submitted = async (documents: readonly string[], title?: string): Promise<string> => {
    const made = await release(documents, title)
    done(await step(office.officer, made, 'submit'))
    return made
  }
  const approved = async (documents: readonly string[], title?: string): Promise<string> => {
    const made = await submitted(documents, title)
    done(await step(office.approver, made, 'approve'))
    return made
  }
  const differences = async (): Promise<unknown[]> => [
    ...(await verify(office.payload)).differences,
  ]

  test('a release that is saved has a chain of its own, and a save without a change adds nothing', async () => {
    const [one = '', two = ''] = [await topic('One'), await topic('Two')]
    const made = await release([one])
    const save = (body: object) =>
      office.send('PATCH', `/api/${made}`, { as: office.officer, body })
    done(await save({ members: membersOf([one, two]) }))
    done(await save({ members: membersOf([one, two]) }))
    expect(await typesOf(made)).toEqual(['edited', 'edited'])
    const { body } = await workflowOf(office, office.officer, made)
    expect(body).toMatchObject({
      collection: 'releases',
      id: idIn(made),
      title: 'Summit',
      sequence: 2,
      working: { state: 'draft', by: { name: 'officer' } },
      members: [
        { collection: 'topics', id: idIn(one), state: 'draft', isHeld: false },
        { collection: 'topics', id: idIn(two), state: 'draft', isHeld: false },
      ],
    })
  })

  test('all texts of a release become public at one number, or none', async () => {
    const texts = await threeTopics()
    const made = await approved(texts)
    const answer = done(await step(office.approver, made, 'publish'))
    expect(answer.body).toMatchObject({
      working: { state: 'published' },
      public: { state: 'live' },
    })

    const numbers = new Set<number>()
    for (const text of texts) {
      expect(await stateOf(text)).toEqual(['published', 'live'])
      const last = (await eventsOf(text)).at(-1)
      expect(last.type).toBe('published')
      expect(last.details.release).toBe(made)
      numbers.add(last.publicNumber)
    }
    expect([...numbers]).toEqual([answer.body.publicNumber])
    const row = (await publicEvents(await request())).at(-1)
    expect(row?.number).toBe(answer.body.publicNumber)
    expect(row?.members.map(({ document }) => document)).toEqual(texts)
    const shown = await findRows<{ document: string; fromNumber: number; isCurrent: boolean }>(
      await request(),
      machinery.publications,
      { fromNumber: { equals: answer.body.publicNumber } },
    )
    expect(shown.map(({ document }) => document).sort()).toEqual([...texts].sort())
    expect(await differences()).toEqual([])
  })

  test('a text of a release that cannot go out keeps all others back, and is named', async () => {
    const texts = await threeTopics()
    const made = await release(texts)
    done(await step(office.officer, made, 'submit'))
    // The first and the third are approved one by one; the second is not.
    done(await step(office.approver, texts[0] ?? '', 'approve'))
    done(await step(office.approver, texts[2] ?? '', 'approve'))

    const { body } = await workflowOf(office, office.approver, made)
    const dry = body.verbs.find(({ verb: name }: { verb: string }) => name === 'publish')
    expect(dry.allowed).toBe(false)
    expect(dry.refusals.map(({ code, document }: Listed) => [code, document])).toEqual([
      ['wrong-state', texts[1]],
    ])

    const before = await rowsIn()
    const answer = await step(office.approver, made, 'publish')
    expect([answer.status, codes(answer)]).toEqual([409, ['wrong-state']])
    expect(answer.body.errors[0].document).toBe(texts[1])
    expect(await rowsIn()).toEqual(before)
    for (const text of texts) expect((await stateOf(text))[1]).toBe('none')
    expect(await differences()).toEqual([])
  })

  test('when the second of three texts fails while it is published, nothing is public and nothing written', async () => {
    const texts = await threeTopics()
    const made = await approved(texts)
    const before = await rowsIn()
    const { db } = office.payload
    const updateOne = db.updateOne
    let isBroken = false
    db.updateOne = ((args: { collection: string; id?: string | number }) => {
      if (args.collection === 'topics' && String(args.id) === idIn(texts[1] ?? '')) {
        isBroken = true
        throw new Error('The disk has a hole just here.')
      }
      return updateOne.call(db, args as never)
    }) as typeof updateOne
    const answer = await step(office.approver, made, 'publish').catch((error: Error) => error)
    db.updateOne = updateOne
    expect(isBroken).toBe(true)
    expect(answer instanceof Error || answer.status >= 500).toBe(true)
    expect(await rowsIn()).toEqual(before)
    for (const text of texts) expect(await stateOf(text)).toEqual(['approved', 'none'])
    expect(await differences()).toEqual([])
    done(await step(office.approver, made, 'publish'))
    expect(await differences()).toEqual([])
  })

  test('texts of one release may show each other before any of them is public', async () => {
    const event = { start: '2026-11-01', precision: 'day' }
    const dialogue = await office.draft('dialogues', { title: `Dialogue ${(count += 1)}`, event })
    const sideEvent = await office.draft('side-events', {
      title: `Side event ${(count += 1)}`,
      dialogue: idIn(dialogue),
      event,
    })
    const alone = await approved([sideEvent], 'Without what it shows')
    const refused = await step(office.approver, alone, 'publish')
    expect([refused.status, codes(refused)]).toEqual([422, ['reference-not-public']])
    expect(refused.body.errors[0].document).toBe(sideEvent)
    done(await step(office.approver, alone, 'cancel'))

    const together = await approved([sideEvent, dialogue], 'With what it shows')
    const answer = done(await step(office.approver, together, 'publish'))
    expect(answer.body.working.state).toBe('published')
    expect(await differences()).toEqual([])
  })

  test('a text that shows what is not public says what has to go out with it, and a release of all that is proposed', async () => {
    const event = { start: '2026-11-01', precision: 'day' }
    const dialogue = await office.draft('dialogues', { title: `Talks ${(count += 1)}`, event })
    const sideEvent = await office.draft('side-events', {
      title: `Panel ${(count += 1)}`,
      dialogue: idIn(dialogue),
      event,
    })
    const needs = async () => (await workflowOf(office, office.officer, sideEvent)).body.needs
    expect(await needs()).toEqual([
      {
        collection: 'dialogues',
        id: idIn(dialogue),
        title: { en: expect.stringContaining('Talks') },
        state: 'draft',
        publicState: 'none',
      },
    ])
    const propose = (as?: string, body: unknown = {}) =>
      office.send('POST', `/api/${sideEvent}/workflow/propose-release`, { as, body })
    for (const as of [undefined, office.guest, office.administrator])
      expect([401, 403]).toContain((await propose(as)).status)
    expect((await propose(office.officer, { title: 7 })).status).toBe(400)
    const proposed = await propose(office.officer)
    expect(proposed.status).toBe(201)
    expect(proposed.body.title).toContain('Panel')
    const made = `releases/${proposed.body.id}`
    expect(proposed.body.members.map(({ id }: { id: string }) => id)).toEqual([
      idIn(dialogue),
      idIn(sideEvent),
    ])
    const again = await propose(office.officer)
    expect([again.status, again.body.id]).toEqual([200, proposed.body.id])
    const named = await propose(office.officer, { title: 'Another' })
    expect(named.status).toBe(201)
    done(
      await step(office.officer, `releases/${named.body.id}`, 'cancel', { reason: 'Not needed.' }),
    )
    done(await step(office.officer, made, 'submit'))
    done(await step(office.approver, made, 'approve'))
    done(await step(office.approver, made, 'publish'))
    const listed = await office.send('GET', `/api/${made}`, { as: office.officer })
    expect(listed.body.workflowState).toBe('published')
    expect(await needs()).toEqual([])
    expect(await stateOf(sideEvent)).toEqual(['published', 'live'])
  })

  test('a text that a release holds is neither edited nor moved by itself, and is told which release it is', async () => {
    const [one = '', two = ''] = [await topic('Held'), await topic('Held too')]
    const made = await submitted([one, two], 'Autumn meeting')
    const edit = await office.save(one, { title: 'Changed' })
    expect([edit.status, codes(edit)]).toEqual([409, ['pinned']])
    expect(refusalsOf(edit)[0]?.message).toContain('Autumn meeting')

    done(await step(office.approver, one, 'approve'))
    for (const [as, name, input] of [
      [office.officer, 'submit', {}],
      [office.approver, 'publish', {}],
      [office.approver, 'request-changes', { comment: 'No.' }],
      [office.officer, 'recall', {}],
      [office.approver, 'schedule', { at: '2030-01-01T09:00:00Z' }],
      [office.approver, 'force-publish', { reason: 'Because the minister wants it now.' }],
      [
        office.approver,
        'force-schedule',
        { reason: 'Because the minister wants it then.', at: '2030-01-01T09:00:00Z' },
      ],
    ] as const) {
      const answer = await step(as, one, name, input)
      expect([name, answer.status]).toEqual([name, 409])
      expect(codes(answer)).toContain('pinned')
      const said = answer.body.errors.find(({ code }: Listed) => code === 'pinned').message
      expect(said).toContain('Autumn meeting')
    }
    const { body } = await workflowOf(office, office.officer, one)
    expect(body.release).toEqual({ id: idIn(made), title: 'Autumn meeting' })
    expect(await differences()).toEqual([])
  })

  test('a text belongs to one release at a time', async () => {
    const text = await topic('Wanted twice')
    await submitted([text], 'First come')
    const other = await release([text], 'Second come')
    const answer = await step(office.officer, other, 'submit')
    expect(codes(answer)).toContain('pinned')
    expect(answer.body.errors.find(({ code }: Listed) => code === 'pinned').message).toContain(
      'First come',
    )
  })

  test('a release that is under way is not changed, and not deleted', async () => {
    const text = await topic('Fixed')
    const made = await submitted([text])
    const edit = await office.send('PATCH', `/api/${made}`, {
      as: office.officer,
      body: { members: [] },
    })
    expect([edit.status, codes(edit)]).toEqual([409, ['release-closed']])
    const gone = await office.send('DELETE', `/api/${made}`, { as: office.officer })
    expect([gone.status, codes(gone)]).toEqual([403, ['use-workflow']])
    await expect(
      office.payload.delete({ collection: 'releases' as never, id: idIn(made) }),
    ).rejects.toThrow()
    expect(await differences()).toEqual([])
  })

  test('a release that was never handed in is given up by deleting it', async () => {
    const text = await topic('Given up')
    const made = await release([text])
    const gone = await office.send('DELETE', `/api/${made}`, { as: office.officer })
    expect([gone.status, gone.body.working.state]).toEqual([200, 'cancelled'])
    expect(await stateOf(text)).toEqual(['draft', 'none'])
    expect(await differences()).toEqual([])
  })

  test('who contributed to one text of a release cannot approve the release', async () => {
    const [one = '', two = ''] = [await topic('Mine'), await topic('Shared')]
    done(await office.save(two, { title: `Shared ${(count += 1)}, edited` }, { as: both }))
    const made = await submitted([one, two])
    const refused = await step(both, made, 'approve')
    expect(refused.status).toBe(403)
    expect(
      refused.body.errors.map(({ code, document }: Listed) => [code, document]),
    ).toContainEqual(['own-contribution', two])
    expect(await stateOf(one)).toEqual(['in-review', 'none'])
    // What they did not work on they may approve by itself; somebody else approves the rest.
    done(await step(both, one, 'approve'))
    done(await step(second, made, 'approve'))
    expect(await stateOf(two)).toEqual(['approved', 'none'])
    done(await step(office.approver, made, 'publish'))
  })

  test('whoever wants changes gives all texts back, with the reason', async () => {
    const texts = [await topic('Back'), await topic('Back too')]
    const made = await submitted(texts)
    const silent = await step(office.approver, made, 'request-changes')
    expect(codes(silent)).toContain('comment-missing')
    done(await step(office.approver, made, 'request-changes', { comment: 'Too long.' }))
    for (const text of texts) {
      expect(await stateOf(text)).toEqual(['changes-requested', 'none'])
      expect((await typesOf(text)).slice(-2)).toEqual(['changes-requested', 'unpinned'])
      done(await office.save(text, { title: `Shorter ${(count += 1)}` }))
    }
    done(await step(office.officer, made, 'submit'))
    expect(await differences()).toEqual([])
  })

  test('a cancelled release lets its texts go as they are', async () => {
    const texts = [await topic('Free'), await topic('Free too')]
    const made = await approved(texts)
    done(await step(office.officer, made, 'cancel'))
    for (const text of texts) expect(await stateOf(text)).toEqual(['approved', 'none'])
    done(await step(office.approver, texts[0] ?? '', 'publish'))
    expect(await differences()).toEqual([])
  })

  test('a release without texts, and one that names a text twice, is not handed in', async () => {
    const empty = await release([])
    expect(codes(await step(office.officer, empty, 'submit'))).toContain('release-empty')
    const text = await topic('Twice')
    const twice = await release([text, text])
    expect(codes(await step(office.officer, twice, 'submit'))).toContain('member-twice')
    const lost = await office.send('POST', '/api/releases', {
      as: office.officer,
      body: {
        title: 'Lost',
        members: [{ relationTo: 'topics', value: idIn(text).replace(/./g, '0') }],
      },
    })
    expect(lost.status).toBeGreaterThanOrEqual(400)
    expect(lost.status).toBeLessThan(500)
  })

  test('what is incomplete is named with its text before anybody submits', async () => {
    const complete = await topic('Complete')
    const dialogue = await office.draft('dialogues', { title: '' })
    const made = await release([complete, dialogue])
    const { body } = await workflowOf(office, office.officer, made)
    const dry = body.verbs.find(({ verb: name }: { verb: string }) => name === 'submit')
    expect(dry.allowed).toBe(false)
    expect(new Set(dry.refusals.map(({ document }: Listed) => document))).toEqual(
      new Set([dialogue]),
    )
    const answer = await step(office.officer, made, 'submit')
    expect(answer.status).toBe(422)
    expect(await stateOf(complete)).toEqual(['draft', 'none'])
  })

  test('a release is for people of the house, and put together by those who write', async () => {
    const text = await topic('Inside')
    const made = await release([text])
    for (const address of ['/api/releases', `/api/${made}`, `/api/${made}/workflow`]) {
      expect((await office.send('GET', address)).status).toBeGreaterThanOrEqual(401)
      expect((await office.send('GET', address, { as: office.guest })).status).toBe(403)
    }
    const body = { title: 'Not mine', members: membersOf([text]) }
    for (const as of [undefined, office.guest, office.administrator])
      expect([401, 403]).toContain(
        (await office.send('POST', '/api/releases', { as, body })).status,
      )
  })

  test('a verb of a release needs what was seen, and sent twice under one key it happens once', async () => {
    const text = await topic('Once')
    const made = await release([text])
    const address = `/api/${made}/workflow/submit`
    const blind = await office.send('POST', address, { as: office.officer, body: {} })
    expect([blind.status, codes(blind)]).toEqual([428, ['expectation-missing']])
    const seen = await workflowOf(office, office.officer, made)
    const tag = seen.headers.get('etag') ?? ''
    const send = (headers: Record<string, string>) =>
      office.send('POST', address, { as: office.officer, body: {}, headers })
    const first = done(await send({ 'If-Match': tag, 'Idempotency-Key': 'one' }))
    const again = done(await send({ 'If-Match': tag, 'Idempotency-Key': 'one' }))
    expect(again.body).toEqual(first.body)
    expect(await typesOf(made)).toEqual(['edited', 'submitted'])
    const stale = await send({ 'If-Match': tag })
    expect([stale.status, codes(stale)]).toEqual([412, expect.arrayContaining(['stale'])])
    expect(stale.body.current.sequence).toBe(2)
    expect(await differences()).toEqual([])
  })

  test('a save of a release that quotes an older one is refused', async () => {
    const made = await release([await topic('Quoted')])
    const tag = (await workflowOf(office, office.officer, made)).headers.get('etag') ?? ''
    const save = (title: string) =>
      office.send('PATCH', `/api/${made}`, {
        as: office.officer,
        body: { title },
        headers: { 'If-Match': tag },
      })
    done(await save('Mine'))
    const stale = await save('Theirs')
    expect([stale.status, codes(stale)]).toEqual([412, ['saved-meanwhile']])
  })

  test('an edition of a public text goes out with a release under its change note', async () => {
    const text = await topic('Known')
    done(await publish(office, office, text))
    done(await office.save(text, { title: `Known better ${(count += 1)}` }))
    const made = await release([text, await topic('New beside it')])
    const bare = await step(office.officer, made, 'submit')
    expect(bare.body.errors.map(({ code, document }: Listed) => [code, document])).toEqual([
      ['change-note-missing', text],
    ])
    done(await step(office.officer, made, 'submit', { changeNote: 'Names corrected.' }))
    done(await step(office.approver, made, 'approve'))
    done(await step(office.approver, made, 'publish'))
    expect(await differences()).toEqual([])
  })
})
