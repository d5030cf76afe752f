import type { Office } from '../../tests/support/office.js'
import type { Answer } from '../../tests/support/product.js'
import { done, makeRelease } from '../../tests/support/releases.js'
import { verb, workflowOf } from '../../tests/support/workflow.js'
import type { SecondProcess, Sent } from '../secondProcess.js'

/** Where a race is run: this process, another one on the same database, and who may run. */
export type Arena = {
  readonly office: Office
  /** A second press officer, and a second approver. */
  readonly second: string
  readonly chief: string
  /** Two administrators beside the first. */
  readonly deputies: readonly [string, string]
  readonly elsewhere: SecondProcess['send']
  readonly runDueElsewhere: SecondProcess['runDue']
}

type Answered = Pick<Answer, 'status' | 'body'>

/** One round; counts what came of it. Throws when something did not hold. */
export type Round = (arena: Arena, seed: number) => Promise<Record<string, number>>

type Publication = { content: string; fingerprint: string; fromNumber: number; status: string }

/** What the public reads of a document in English now. */
export const publicRow = async (
  { office }: Arena,
  document: string,
): Promise<Publication | undefined> => {
  const { docs } = await office.payload.db.find<Publication>({
    collection: 'publications' as never,
    where: {
      and: [
        { document: { equals: document } },
        { isCurrent: { equals: true } },
        { locale: { equals: 'en' } },
      ],
    },
  })
  return docs[0]
}

/** Ends the round when something does not hold, with what was seen instead. */
export const demand = (holds: boolean, what: string, seen: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`)
}

/** Waits a little: what is quick would otherwise always be there before what is slow. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * All at once, every second one in the other process, begun in an order that the seed mixes; `after`:
 * so many milliseconds later.
 */
export const atOnce = (
  { office, elsewhere }: Arena,
  seed: number,
  requests: readonly (Sent & { readonly after?: number })[],
): Promise<Answered[]> => {
  const here = (request: Sent) => office.send(request.method, request.address, request)
  const order = requests.map((request, index) => ({ request, index }))
  const turned = [...order.slice(seed % order.length), ...order.slice(0, seed % order.length)]
  const answers = new Array<Promise<Answered>>(requests.length)
  for (const { request, index } of turned) {
    const { after = 0, ...sent } = request
    const send = (): Promise<Answered> => ((index + seed) % 2 === 0 ? here(sent) : elsewhere(sent))
    answers[index] = after === 0 ? send() : pause(after).then(send)
  }
  return Promise.all(answers)
}

/** A verb as somebody sends it who saw the text so. */
export const verbSent = (
  as: string,
  document: string,
  name: string,
  seen: Answer['body'],
  input: Record<string, unknown> = {},
): Sent => ({
  method: 'POST',
  address: `/api/${document}/workflow/${name}`,
  as,
  body: { expected: { sequence: seen.sequence, fingerprint: seen.fingerprint }, ...input },
})

export const saveSent = (as: string, document: string, title: string): Sent => ({
  method: 'PATCH',
  address: `/api/${document}?draft=true`,
  as,
  body: { title },
})

export const statuses = (answers: readonly Answered[]): number[] =>
  answers.map(({ status }) => status)

export const draft = ({ office }: Arena, title: string): Promise<string> =>
  office.draft('topics', { title })

export const inReview = async (arena: Arena, title: string): Promise<string> => {
  const document = await draft(arena, title)
  await verb(arena.office, arena.office.officer, document, 'submit')
  return document
}

export const approved = async (arena: Arena, title: string): Promise<string> => {
  const document = await inReview(arena, title)
  await verb(arena.office, arena.office.approver, document, 'approve')
  return document
}

export const look = async ({ office }: Arena, document: string): Promise<Answer['body']> =>
  (await workflowOf(office, office.approver, document)).body

/** Every save answered 200 is in the record once, and one version is the latest. */
export const demandAllSaved = async (
  { office }: Arena,
  document: string,
  edits: number,
): Promise<void> => {
  const { body } = await office.send('GET', `/api/${document}/workflow/events`, {
    as: office.officer,
  })
  const found = body.data.filter(({ type }: { type: string }) => type === 'edited').length
  demand(found === edits, `${edits} saves were answered and ${found} stand in the record`, document)
  const { docs } = await office.payload.db.findVersions({
    collection: 'topics' as never,
    limit: 0,
    pagination: false,
    where: {
      and: [{ parent: { equals: document.split('/')[1] } }, { latest: { equals: true } }],
    },
  })
  demand(docs.length === 1, `${docs.length} versions call themselves the latest`, document)
}

/** A release of two new texts, handed in and approved. */
export const approvedRelease = async (
  arena: Arena,
  title: string,
): Promise<{ release: string; members: [string, string] }> => {
  const members: [string, string] = [
    await draft(arena, `${title}, one`),
    await draft(arena, `${title}, two`),
  ]
  const release = await makeRelease(arena.office, title, members)
  done(await verb(arena.office, arena.office.officer, release, 'submit'))
  done(await verb(arena.office, arena.office.approver, release, 'approve'))
  return { release, members }
}

/** Both went public under one number, with the texts that were approved. */
export const demandOutTogether = async (
  arena: Arena,
  members: readonly string[],
  approvedTexts: readonly (string | null)[],
): Promise<void> => {
  const rows = [await publicRow(arena, members[0] ?? ''), await publicRow(arena, members[1] ?? '')]
  demand(
    rows.every((row, index) => row?.fingerprint === approvedTexts[index]),
    'something else went out than was approved',
    rows,
  )
  demand(rows[0]?.fromNumber === rows[1]?.fromNumber, 'members went out under two numbers', rows)
}
