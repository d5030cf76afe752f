import { randomUUID } from 'node:crypto'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { subjectOf } from '../../src/plugin/runtime/subject.js'
import { runDue } from '../../src/plugin/schedule/runDue.js'
import { membersOf } from '../../tests/support/releases.js'
import type { Answer, Product } from '../../tests/support/product.js'
import { picture } from '../../tests/support/picture.js'
import { workflowOf } from '../../tests/support/workflow.js'
import { limitedLife, peopleLife, pressLife } from './closedStory.js'

type Data = Record<string, unknown>

/** The people of a press office, by their tokens. */
export type House = {
  officer: string
  writer: string
  approver: string
  second: string
  administrator: string
}

const must = (what: string, answer: { status: number; body: unknown }, status: number): void => {
  if (answer.status !== status)
    throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
}

/** Opens a house: makes its people, one of them by another, so that accounts have a history too. */
const openHouse = async (product: Product): Promise<House> => {
  const house = {
    officer: await product.person('officer', 'press-officer'),
    writer: await product.person('writer', 'press-officer'),
    approver: await product.person('approver', 'approver'),
    second: await product.person('second', 'approver'),
    administrator: await product.person('administrator', 'administrator'),
  }
  const made = await product.send('POST', '/api/users', {
    as: house.administrator,
    body: {
      email: 'guest@example.org',
      name: 'guest',
      password: 'correct horse battery staple',
      roles: ['press-officer'],
    },
  })
  must('an account', made, 201)
  const changed = await product.send('PATCH', `/api/users/${made.body.doc.id}`, {
    as: house.administrator,
    body: { roles: ['press-officer', 'approver'], email: 'visitor@example.org' },
  })
  must('a change of roles', changed, 200)
  return house
}

const desk = (product: Product) => ({
  draft: async (as: string, slug: string, data: Data): Promise<string> => {
    const made = await product.send('POST', `/api/${slug}?draft=true`, { as, body: data })
    must(`a draft in ${slug}`, made, 201)
    return `${slug}/${made.body.doc.id}`
  },
  save: async (as: string, document: string, data: Data, locale = 'en'): Promise<void> => {
    const isGlobal = document.startsWith('globals/')
    const address = `/api/${document}?draft=true&locale=${locale}`
    must(
      `a save of ${document}`,
      await product.send(isGlobal ? 'POST' : 'PATCH', address, { as, body: data }),
      200,
    )
  },
  /** Each verb is sent with a key, so that its answer is kept. */
  verb: async (as: string, document: string, verb: string, input: Data = {}): Promise<Answer> => {
    const { body } = await workflowOf(product, as, document)
    const expected = { sequence: body.sequence, fingerprint: body.fingerprint }
    const answer = await product.send('POST', `/api/${document}/workflow/${verb}`, {
      as,
      body: { expected, ...input },
      headers: { 'Idempotency-Key': randomUUID() },
    })
    must(`${verb} of ${document}`, answer, 200)
    return answer
  },
})

type Desk = ReturnType<typeof desk>

const publish = async (
  { verb }: Desk,
  { officer, approver }: House,
  document: string,
  input: Data = {},
): Promise<void> => {
  await verb(officer, document, 'submit', input)
  await verb(approver, document, 'approve')
  await verb(approver, document, 'publish')
}

/** A text that goes through every state there is, and at last is gone. */
const longLife = async (at: Desk, house: House, title: string): Promise<void> => {
  const { officer, writer, approver } = house
  const text = await at.draft(officer, 'topics', { title, summary: 'First words.' })
  await at.verb(officer, text, 'submit')
  await at.verb(approver, text, 'request-changes', { comment: 'Please say more.' })
  await at.save(writer, text, { summary: 'More words.', synonyms: [{ term: 'one' }] })
  // A save that changes nothing leaves a version and no event.
  await at.save(officer, text, { summary: 'More words.' })
  await at.verb(officer, text, 'submit')
  await at.verb(officer, text, 'recall')
  await at.verb(officer, text, 'submit')
  await at.verb(approver, text, 'approve')
  await at.verb(approver, text, 'publish')
  await at.save(officer, text, { title: `${title}（中文）` }, 'zh')
  await publish(at, house, text, { changeNote: 'Now in Chinese too.' })
  await at.verb(approver, text, 'withdraw', { reason: 'A mistake in it.' })
  await at.verb(approver, text, 'restore')
  await at.verb(approver, text, 'amend-note', {
    amends: 13,
    changeNote: 'Now in Chinese.',
    reason: 'A better note.',
  })
  await at.verb(approver, text, 'unpublish', { reason: 'It is out of date.' })
}

/** A text that is public and will stay so, with another below it. */
const publicLife = async (at: Desk, house: House, title: string): Promise<void> => {
  const parent = await at.draft(house.officer, 'topics', { title })
  await publish(at, house, parent)
  const child = await at.draft(house.officer, 'topics', {
    title: `${title}, in part`,
    parent: parent.split('/')[1],
  })
  await publish(at, house, child)
}

const forced = async (at: Desk, house: House, title: string): Promise<void> => {
  const text = await at.draft(house.officer, 'topics', { title })
  await at.verb(house.approver, text, 'force-publish', {
    reason: 'The river rises and nobody else is here.',
  })
  await at.verb(house.second, text, 'settle')
}

const minute = 60_000
const soon = () => ({ at: new Date(Date.now() + minute).toISOString() })

/** The minute is not waited for: the product's clock is put forward, and back. */
const whenDue = async (product: Product, document: string, expected: string): Promise<void> => {
  const runtime = runtimeOf(product.payload)
  const { now } = runtime
  const later = (): string => new Date(Date.now() + 2 * minute).toISOString()
  Object.assign(runtime, { now: later })
  const outcome = await runDue(product.payload, subjectOf(document))
  Object.assign(runtime, { now })
  if (outcome.kind !== expected) throw new Error(`${document} came due: ${outcome.kind}`)
}

/** A text that is planned, and goes out by the clock; and one that does not. */
const scheduled = async (product: Product, at: Desk, house: House, title: string) => {
  const { administrator, approver, officer } = house
  const name = `approver-${title.toLowerCase().replaceAll(' ', '-')}`
  const leaver = await product.person(name, 'approver')
  const [text, stuck] = [
    await at.draft(officer, 'topics', { title }),
    await at.draft(officer, 'topics', { title: `${title}, not` }),
  ]
  for (const document of [text, stuck]) {
    await at.verb(officer, document, 'submit')
    await at.verb(document === text ? approver : leaver, document, 'approve')
    await at.verb(approver, document, 'schedule', soon())
  }
  await at.verb(approver, text, 'unschedule')
  await at.verb(approver, text, 'schedule', soon())
  const { body } = await product.send('GET', '/api/users/me', { as: leaver })
  const address = `/api/users/${body.user.id}`
  must(
    'a role taken away',
    await product.send('PATCH', address, { as: administrator, body: { roles: [] } }),
    200,
  )
  await whenDue(product, text, 'published')
  await whenDue(product, stuck, 'failed')
}

/** Texts that go public together; and a release that is sent back, and then given up. */
const released = async (product: Product, at: Desk, house: House, title: string) => {
  const { approver, officer } = house
  const release = async (name: string, texts: readonly string[]): Promise<string> => {
    const body = { title: name, members: membersOf(texts), note: 'On one day.' }
    const made = await product.send('POST', '/api/releases', { as: officer, body })
    must('a release', made, 201)
    return `releases/${made.body.doc.id}`
  }
  const texts = [
    await at.draft(officer, 'topics', { title: `${title}, one` }),
    await at.draft(officer, 'topics', { title: `${title}, two` }),
  ]
  const together = await release(title, texts)
  await at.verb(officer, together, 'submit')
  await at.verb(approver, together, 'approve')
  await at.verb(approver, together, 'publish')
  const left = await at.draft(officer, 'topics', { title: `${title}, left` })
  const never = await release(`${title}, never`, [left])
  await at.verb(officer, never, 'submit')
  await at.verb(approver, never, 'request-changes', { comment: 'Not on that day.' })
  await at.verb(officer, never, 'submit')
  await at.verb(officer, never, 'cancel', { reason: 'Not at all.' })
  const waiting = await at.draft(officer, 'topics', { title: `${title}, waiting` })
  await at.verb(officer, await release(`${title}, waiting`, [waiting]), 'submit')
}

/** A text whose author nobody knew. */
const nameless = async (product: Product, at: Desk, house: House, title: string): Promise<void> => {
  const made = await product.payload.create({
    collection: 'topics',
    data: { title, slug: '' },
    draft: true,
  })
  const text = `topics/${made.id}`
  const { docs } = await product.payload.find({
    collection: 'users',
    where: { name: { equals: 'officer' } },
  })
  await at.verb(house.administrator, text, 'name-author', {
    author: String(docs[0]?.id),
    reason: 'He told me so.',
  })
}

const withFile = async (product: Product, at: Desk, house: House, shade: number): Promise<void> => {
  const form = new FormData()
  const bytes = new Uint8Array(await picture(shade, 320, 240))
  form.append('file', new Blob([bytes], { type: 'image/jpeg' }), `disc-${shade}.jpg`)
  form.append('_payload', JSON.stringify({ alt: 'A disc' }))
  const made = await product.send('POST', '/api/media', { as: house.officer, form })
  must('a picture', made, 201)
  await publish(at, house, `media/${made.body.doc.id}`)
}

/**
 * Tells a story in which every event happens that the product can write today, in documents, in
 * settings and to people. `rounds`: how often the documents' part of it is told.
 */
export const tellStory = async (product: Product, rounds: number): Promise<House> => {
  const house = await openHouse(product)
  const at = desk(product)
  await at.save(house.officer, 'globals/site-settings', {
    siteName: 'Ministry of Rivers',
    timeZone: 'Asia/Tokyo',
    formerHosts: [{ host: 'old.example.org' }],
  })
  await publish(at, house, 'globals/site-settings')
  for (let round = 1; round <= rounds; round += 1) {
    await longLife(at, house, `Clean air ${round}`)
    await publicLife(at, house, `Rivers ${round}`)
    await forced(at, house, `Flood ${round}`)
    await scheduled(product, at, house, `Spring ${round}`)
    await released(product, at, house, `Summer ${round}`)
    await nameless(product, at, house, `Found on the desk ${round}`)
    const idle = await at.draft(house.officer, 'topics', { title: `Never mind ${round}` })
    await at.verb(house.officer, idle, 'archive')
    await withFile(product, at, house, 100 + (round % 100))
    await pressLife(product, at, house, `Early ${round}`)
    await limitedLife(product, at, house, `Sealed ${round}`)
  }
  // From here on there are two administrators.
  await peopleLife(product, at, house)
  return house
}
