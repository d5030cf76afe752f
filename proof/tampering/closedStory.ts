import type { CollectionSlug } from 'payload'
import { machinery } from '../../src/plugin/collections/machinery.js'
import { openPressLink } from '../../src/plugin/press/openPressLink.js'
import type { Answer, Product } from '../../tests/support/product.js'

type Data = Record<string, unknown>

/** What is done to texts; whatever does not succeed throws. */
type Desk = {
  readonly draft: (as: string, slug: string, data: Data) => Promise<string>
  readonly verb: (as: string, document: string, verb: string, input?: Data) => Promise<Answer>
}

type People = {
  readonly officer: string
  readonly writer: string
  readonly approver: string
  readonly administrator: string
}

const hour = 3_600_000

const must = (what: string, answer: Answer, status: number): Answer => {
  if (answer.status !== status)
    throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}

const idOf = async (product: Product, as: string): Promise<string> =>
  String((await product.send('GET', '/api/users/me', { as })).body.user.id)

/**
 * An approved text that two newsrooms read before the public, one after the other, each once. Each
 * link is revoked before anything else happens, so that no opening could have been by the other.
 */
export const pressLife = async (
  product: Product,
  at: Desk,
  { approver, officer }: People,
  title: string,
): Promise<void> => {
  const text = await at.draft(officer, 'topics', { title })
  await at.verb(officer, text, 'submit')
  await at.verb(approver, text, 'approve')
  for (const recipient of ['The Daily', 'The Weekly']) {
    const { body } = await at.verb(approver, text, 'make-press-link', {
      recipient,
      at: new Date(Date.now() + hour).toISOString(),
    })
    const { link, path } = body.newPressLink
    const opened = await openPressLink(product.payload, path.replace('/press/', ''))
    if (opened.kind !== 'open') throw new Error(`A press link was ${opened.kind}.`)
    await at.verb(approver, text, 'revoke-press-link', { link })
  }
}

/** A text that some see, then fewer, then all; and one that stays with those who wrote it. */
export const limitedLife = async (
  product: Product,
  at: Desk,
  { administrator, officer, writer }: People,
  title: string,
): Promise<void> => {
  const people = [await idOf(product, officer)]
  const text = await at.draft(officer, 'topics', { title })
  await at.verb(officer, text, 'limit-access', { people, roles: ['approver'] })
  await at.verb(officer, text, 'limit-access', {
    people,
    reason: 'Until the minister has said so.',
  })
  const { body } = await product.send('GET', '/api/workflow/limited', { as: administrator })
  const seen = body.data.find(({ id }: { id: string }) => `topics/${id}` === text)
  const lifted = await product.send('POST', `/api/${text}/workflow/lift-access`, {
    as: administrator,
    body: {
      expected: { sequence: seen.sequence, fingerprint: seen.fingerprint },
      reason: 'Whoever wrote it is on leave.',
    },
  })
  must('a limit lifted by an administrator', lifted, 200)
  const kept = await at.draft(writer, 'topics', { title: `${title}, kept` })
  await at.verb(writer, kept, 'limit-access', { people: [await idOf(product, writer)] })
}

/** Roles that two administrators give, or one of them does not; and a name that is erased. */
export const peopleLife = async (
  product: Product,
  at: Desk,
  { administrator }: People,
): Promise<void> => {
  const other = await product.person('other-administrator', 'administrator')
  const newcomer = await product.person('newcomer', 'press-officer')
  const account = await idOf(product, newcomer)
  const about = async (as: string, verb: string, input: Data = {}): Promise<void> => {
    const { body } = await product.send('GET', `/api/users/${account}/workflow`, { as })
    const answer = await product.send('POST', `/api/users/${account}/workflow/${verb}`, {
      as,
      body: { expected: { sequence: body.sequence }, ...input },
      headers: { 'Idempotency-Key': `${account} ${verb} ${body.sequence}` },
    })
    must(`${verb} of an account`, answer, 200)
  }
  const roles = ['press-officer', 'approver']
  await about(administrator, 'request-roles', { roles, reason: 'They review from May on.' })
  await about(other, 'decline-roles', { reason: 'Not before June.' })
  await about(other, 'request-roles', { roles, reason: 'It is June.' })
  await about(administrator, 'confirm-roles')
  await at.draft(newcomer, 'topics', { title: 'Written before they left' })
  const left = await product.send('PATCH', `/api/users/${account}`, {
    as: administrator,
    body: { roles: [] },
  })
  must('roles taken away', left, 200)
  const { docs } = await product.payload.db.find<{ digest: string }>({
    collection: machinery.people as CollectionSlug,
    where: { userId: { equals: account } },
  })
  const erased = await product.send('POST', `/api/workflow/people/${docs[0]?.digest}/erase-name`, {
    as: administrator,
    body: { reason: 'Asked for on 1 June, form 17.' },
  })
  must('an erased name', erased, 200)
}
