import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { verify } from '../../src/plugin/verify/verify.js'
import { holdClock } from '../support/clock.js'
import { codeOf } from '../support/codeOf.js'
import { workflowEngines } from '../support/engines.js'
import { idIn, openOffice, type Office } from '../support/office.js'
import type { Answer } from '../support/product.js'
import { verb, workflowOf } from '../support/workflow.js'

const sentence = 'Because the minister asked for it in the morning.'
const codesOf = ({ body }: Answer): string[] =>
  (body.errors as { code: string }[] | undefined)?.map(({ code }) => code) ?? []

describe.each(workflowEngines)('who sees to a text [$name]', (engine) => {
  let office: Office
  let clock: ReturnType<typeof holdClock>
  let second: string
  let writer: string
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    office = await openOffice(engine.url())
    second = await office.person('second-approver', 'approver')
    writer = await office.person('writer', 'press-officer', 'approver')
    const { docs } = await office.payload.find({ collection: 'users', limit: 0 })
    for (const { email, id } of docs) ids[email.split('@')[0] ?? ''] = String(id)
    clock = holdClock(office)
  })
  afterAll(() => office.stop())

  const ok = (answer: Answer): Answer => {
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
    return answer
  }
  const inReview = async (title: string, as = office.officer): Promise<string> => {
    const made = await office.send('POST', '/api/topics?draft=true', { as, body: { title } })
    const document = `topics/${made.body.doc.id}`
    ok(await verb(office, as, document, 'submit'))
    return document
  }
  const view = async (document: string, as = office.officer) =>
    (await workflowOf(office, as, document)).body
  const list = (query = '', as: string | undefined = office.officer): Promise<Answer> =>
    office.send('GET', `/api/workflow/queue${query}`, { as })
  const titles = async (query: string, as: string): Promise<string[]> =>
    (ok(await list(query, as)).body.data as { title: { en: string } }[]).map(
      ({ title }) => title.en,
    )
  const eventsOf = async (document: string) =>
    (await office.send('GET', `/api/${document}/workflow/events`, { as: office.officer })).body
      .data as { type: string; by: { name: string }; reason: unknown }[]

  test('a text is assigned to a person by a working-hours due time, and the view says so', async () => {
    const document = await inReview('Assigned')
    const answer = ok(
      await verb(office, office.officer, document, 'assign', {
        assignee: ids.approver,
        workingHours: 2,
      }),
    )
    expect(answer.body).toMatchObject({
      working: { state: 'in-review' },
      assignment: {
        matter: 'review',
        assignee: { id: ids.approver, name: 'approver' },
        group: null,
        by: { name: 'officer' },
        isOverdue: false,
      },
      claim: null,
    })
    expect(answer.body.assignment.dueAt > clock.now()).toBe(true)
    expect(await titles('?for=me', office.approver)).toEqual(['Assigned'])
    expect(await titles('?for=me', second)).toEqual([])
  })

  test('an assignee who contributed is refused by name', async () => {
    const document = await inReview('Own words', writer)
    const refused = await verb(office, office.officer, document, 'assign', {
      assignee: ids.writer,
    })
    expect([refused.status, codesOf(refused)]).toEqual([422, ['assignee-contributed']])
    expect(refused.body.errors[0]).toMatchObject({ field: 'assignee' })
    expect(refused.body.errors[0].message).toContain('writer worked on this text')
    expect((await view(document)).assignment).toBeNull()
  })

  test('who has no hat for it, or is nobody, is no assignee', async () => {
    const document = await inReview('Wrong people')
    const codes = async (input: Record<string, unknown>, as = office.officer) =>
      codesOf(await verb(office, as, document, 'assign', input))
    expect(await codes({ assignee: ids.officer })).toEqual([
      'assignee-lacks-role',
      'assignee-contributed',
    ])
    expect(await codes({ assignee: 'nobody' })).toEqual(['assignee-unknown'])
    expect(await codes({})).toEqual(['assignee-missing'])
    expect(await codes({ group: 'administrator' })).toEqual(['group-cannot'])
    expect(await codes({ group: 'approver' }, office.administrator)).toEqual(['role-missing'])
    expect(await codes({ group: 'approver', dueAt: '2020-01-01T09:00Z' })).toEqual(['time-passed'])
    expect(await codes({ group: 'approver', workingHours: -1 })).toEqual(['body-invalid'])
  })

  test('a claim is held by one person at a time, and taken over with a reason', async () => {
    const document = await inReview('Claimed')
    const claimed = ok(await verb(office, office.approver, document, 'claim'))
    expect(claimed.body.claim).toMatchObject({ by: { name: 'approver' } })
    const refused = await verb(office, second, document, 'claim')
    expect([refused.status, codesOf(refused)]).toEqual([409, ['claimed-already']])
    expect(refused.body.errors[0].message).toContain('approver has taken this on')
    expect(codesOf(await verb(office, second, document, 'release-claim'))).toEqual([
      'claim-of-another',
    ])
    const reason = 'The approver is on a plane.'
    const taken = ok(await verb(office, second, document, 'claim', { reason }))
    expect(taken.body.claim.by.name).toBe('second-approver')
    expect((await eventsOf(document)).slice(-2)).toMatchObject([
      { type: 'claimed', by: { name: 'approver' } },
      { type: 'claimed', by: { name: 'second-approver' }, reason },
    ])
    expect(ok(await verb(office, second, document, 'release-claim')).body.claim).toBeNull()
  })

  test('a claim ends by itself after four hours', async () => {
    const document = await inReview('Forgotten')
    ok(await verb(office, office.approver, document, 'claim'))
    expect(await titles('?state=claimed', office.officer)).toContain('Forgotten')
    clock.advance(4 * 3_600)
    expect((await view(document)).claim).toBeNull()
    expect(await titles('?state=claimed', office.officer)).not.toContain('Forgotten')
    ok(await verb(office, second, document, 'claim'))
  })

  test('of two who claim at once one has it', async () => {
    const document = await inReview('Raced for')
    const { fingerprint, sequence } = await view(document)
    const answers = await Promise.all(
      [office.approver, second].map((as) =>
        office.send('POST', `/api/${document}/workflow/claim`, {
          as,
          body: { expected: { sequence, fingerprint } },
        }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
    expect((await eventsOf(document)).filter(({ type }) => type === 'claimed')).toHaveLength(1)
  })

  test('neither an assignment nor a claim stands in the way of a decision by somebody entitled', async () => {
    const document = await inReview('Courtesy only')
    const { fingerprint, sequence } = await view(document)
    ok(await verb(office, office.officer, document, 'assign', { assignee: ids.approver }))
    ok(await verb(office, office.approver, document, 'claim'))
    // Somebody else decides on what they saw before.
    const decided = await office.send('POST', `/api/${document}/workflow/approve`, {
      as: second,
      body: { expected: { sequence, fingerprint } },
    })
    expect(decided.status).toBe(200)
    expect(decided.body).toMatchObject({
      working: { state: 'approved' },
      assignment: null,
      claim: null,
    })
  })

  test('a claim makes no save stale, and a decision does', async () => {
    const document = await inReview('Saved meanwhile')
    const tag = (await workflowOf(office, office.officer, document)).headers.get('etag') ?? ''
    ok(await verb(office, office.approver, document, 'claim'))
    const save = (title: string) =>
      office.send('PATCH', `/api/${document}?draft=true&locale=en`, {
        as: office.officer,
        body: { title },
        headers: { 'If-Match': tag },
      })
    expect((await save('Saved all the same')).status).toBe(200)
    expect((await view(document)).claim).toBeNull()
    const again = await save('Once more')
    expect([again.status, codeOf(again.body)]).toEqual([412, 'saved-meanwhile'])
  })

  test('an assignment ends with the review', async () => {
    const document = await inReview('Ends')
    ok(await verb(office, office.officer, document, 'assign', { group: 'approver' }))
    ok(await verb(office, office.approver, document, 'request-changes', { comment: 'Shorter.' }))
    expect((await view(document)).assignment).toBeNull()
  })

  test('the queue tells what waits for whom, whoever waited longest first', async () => {
    const sentBack = await inReview('Sent back')
    ok(await verb(office, second, sentBack, 'request-changes', { comment: 'Shorter.' }))
    const owed = await office.draft('topics', { title: 'Forced' })
    ok(await verb(office, office.approver, owed, 'force-publish', { reason: sentence }))
    const approved = await inReview('To go out')
    ok(await verb(office, office.approver, approved, 'approve'))
    await office.draft('topics', { title: 'Only a draft' })
    const published = await office.published('topics', { title: 'Done' })

    expect(await titles('?for=me', office.officer)).toContain('Sent back')
    expect(await titles('?for=me&state=to-write', second)).toEqual([])
    expect(await titles('?for=group&state=review-owed', second)).toEqual(['Forced'])
    expect(await titles('?for=group', office.officer)).toEqual([])
    expect(await titles('?state=to-publish', second)).toContain('To go out')
    const all = ok(await list('?limit=100')).body.data as { id: string; since: string }[]
    expect(all.map(({ since }) => since)).toEqual(all.map(({ since }) => since).sort())
    const found = (document: string) => all.find(({ id }) => id === idIn(document))
    expect(found(published)).toBeUndefined()
    expect(found(sentBack)).toMatchObject({
      collection: 'topics',
      title: { en: 'Sent back' },
      working: 'changes-requested',
      states: ['to-write'],
      waitsFor: { person: { name: 'officer' }, group: null },
      isOwn: true,
    })
    expect(found(owed)).toMatchObject({
      public: 'live-review-owed',
      states: ['review-owed'],
      waitsFor: { person: null, group: 'approver' },
      isOverdue: false,
    })
    expect(await titles('?collection=leaders', second)).toEqual([])
  })

  test('a draft waits for whoever is told to write it', async () => {
    const document = await office.draft('topics', { title: 'To be written' })
    expect(await titles('?state=to-write&for=me', writer)).toEqual([])
    ok(await verb(office, office.officer, document, 'assign', { assignee: ids.writer }))
    expect(await titles('?state=to-write&for=me', writer)).toEqual(['To be written'])
    ok(await office.save(document, { title: 'Half written' }, { as: writer }))
    expect(await titles('?state=to-write&for=me', writer)).toEqual(['Half written'])
    ok(await verb(office, writer, document, 'submit'))
    expect(await titles('?for=me', writer)).toEqual([])
  })

  test('what is overdue is told apart', async () => {
    const document = await inReview('Late')
    ok(
      await verb(office, office.officer, document, 'assign', {
        assignee: ids.approver,
        dueAt: clock.in(3_600),
      }),
    )
    expect(await titles('?overdue=true&state=assigned', office.approver)).not.toContain('Late')
    expect(await titles('?overdue=false&state=assigned', office.approver)).toContain('Late')
    clock.advance(3_601)
    expect(await titles('?overdue=true&state=assigned', office.approver)).toContain('Late')
    expect(await titles('?overdue=false&state=assigned', office.approver)).not.toContain('Late')
    expect((await view(document)).assignment.isOverdue).toBe(true)
  })

  test('pages begin where the last ended, while texts move', async () => {
    const made: string[] = []
    for (const number of [1, 2, 3, 4, 5]) {
      clock.advance(1)
      made.push(await inReview(`Page ${number}`))
    }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { body } = ok(
        await list(`?state=to-review&limit=3${cursor === null ? '' : `&cursor=${cursor}`}`),
      )
      seen.push(...(body.data as { id: string }[]).map(({ id }) => id))
      cursor = body.page.next
      // The first of all goes, and another comes to the end.
      if (seen.includes(idIn(made[0] ?? '')) && !seen.includes(idIn(made[4] ?? ''))) {
        const moved = made[0] ?? ''
        if ((await view(moved)).working.state === 'in-review')
          ok(await verb(office, office.approver, moved, 'approve'))
      }
    } while (cursor !== null)
    expect(new Set(seen).size).toBe(seen.length)
    expect(made.map(idIn).filter((id) => !seen.includes(id))).toEqual([])
  })

  test.each([
    ['?who=me', 'parameter-unknown', 'who'],
    ['?for=everybody', 'parameter-invalid', 'for'],
    ['?for=me&for=all', 'parameter-invalid', 'for'],
    ['?state=lost', 'parameter-invalid', 'state'],
    ['?overdue=maybe', 'parameter-invalid', 'overdue'],
    ['?collection=users', 'parameter-invalid', 'collection'],
    ['?limit=0', 'parameter-invalid', 'limit'],
    ['?limit=101', 'parameter-invalid', 'limit'],
    ['?cursor=nonsense', 'parameter-invalid', 'cursor'],
    ['?constructor=1', 'parameter-unknown', 'constructor'],
  ])('a parameter that cannot be is refused by name: %s', async (query, code, field) => {
    for (const path of ['queue', 'debts']) {
      const isOfQueue = /[?&](for|state)=/.test(query) && path === 'debts'
      const { body, status } = await office.send('GET', `/api/workflow/${path}${query}`, {
        as: office.officer,
      })
      expect(status).toBe(400)
      expect(body.errors[0]).toMatchObject({
        code: isOfQueue ? 'parameter-unknown' : code,
        field,
      })
      expect(body.errors[0].message).toContain(field)
    }
  })

  test('the list of debts says who forced what, why, until when, and who may settle it', async () => {
    const document = await office.draft('topics', { title: 'Owed' })
    ok(await verb(office, second, document, 'force-publish', { reason: sentence }))
    const debts = async (query = '?limit=100') =>
      (await office.send('GET', `/api/workflow/debts${query}`, { as: office.officer })).body
        .data as { id: string; maySettle: { name: string }[] }[]
    const found = async (query?: string) =>
      (await debts(query)).find(({ id }) => id === idIn(document))
    const one = await found()
    expect(one).toMatchObject({
      collection: 'topics',
      title: { en: 'Owed' },
      public: 'live-review-owed',
      debts: [{ by: { name: 'second-approver' }, reason: sentence, isOverdue: false }],
      isOverdue: false,
    })
    expect(one?.maySettle.map(({ name }) => name).sort()).toEqual(['approver', 'writer'])
    expect(await found('?overdue=true')).toBeUndefined()
    // A withdrawn text is owed its review all the same.
    ok(await verb(office, second, document, 'withdraw', { reason: 'Wrong.' }))
    clock.advance(4 * 86_400)
    expect(await found('?overdue=true')).toMatchObject({ public: 'withdrawn', isOverdue: true })
    ok(await verb(office, second, document, 'restore'))
    ok(await verb(office, office.approver, document, 'settle'))
    expect(await found()).toBeUndefined()
  })

  test.each(['queue', 'debts'])('%s is for people of the house', async (path) => {
    const send = (as?: string) => office.send('GET', `/api/workflow/${path}`, { as })
    expect((await send()).status).toBe(401)
    expect((await send(office.guest)).status).toBe(403)
    expect((await send(office.administrator)).status).toBe(200)
  })

  test('a limited text waits for nobody who may not see it, and is not assigned to them', async () => {
    const document = await inReview('For few eyes')
    const mine = ids.officer ?? ''
    const approver = ids.approver ?? ''
    ok(await verb(office, office.officer, document, 'limit-access', { people: [mine, approver] }))
    const listed = async (as: string): Promise<boolean> => {
      const { body } = await office.send('GET', '/api/workflow/queue?limit=100', { as })
      return (body.data as { id: string }[]).some(({ id }) => id === idIn(document))
    }
    expect([await listed(office.approver), await listed(second)]).toEqual([true, false])
    const refused = await verb(office, office.officer, document, 'assign', {
      assignee: ids['second-approver'],
    })
    expect([refused.status, codeOf(refused.body)]).toEqual([422, 'assignee-cannot-see'])
    ok(await verb(office, office.officer, document, 'assign', { assignee: approver }))
  })

  test('the record of all this holds', async () => {
    expect((await verify(office.payload)).differences).toEqual([])
  })
})
