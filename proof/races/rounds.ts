import type { Office } from '../../tests/support/office.js'
import type { Answer } from '../../tests/support/product.js'
import { publish, verb, workflowOf } from '../../tests/support/workflow.js'
import type { SecondProcess, Sent } from '../secondProcess.js'

/** Where a race is run: this process, another one on the same database, and who may run. */
export type Arena = {
  readonly office: Office
  /** A second press officer, and a second approver. */
  readonly second: string
  readonly chief: string
  readonly elsewhere: SecondProcess['send']
}

type Answered = Pick<Answer, 'status' | 'body'>

/** One round; counts what came of it. Throws when something did not hold. */
export type Round = (arena: Arena, seed: number) => Promise<Record<string, number>>

type Publication = { content: string; fingerprint: string; status: string }

const publicRow = async ({ office }: Arena, document: string): Promise<Publication | undefined> => {
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

const demand = (holds: boolean, what: string, seen: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`)
}

/** All at once, every second one in the other process, begun in an order that the seed mixes. */
const atOnce = (
  { office, elsewhere }: Arena,
  seed: number,
  requests: readonly Sent[],
): Promise<Answered[]> => {
  const here = (request: Sent) => office.send(request.method, request.address, request)
  const order = requests.map((request, index) => ({ request, index }))
  const turned = [...order.slice(seed % order.length), ...order.slice(0, seed % order.length)]
  const answers = new Array<Promise<Answered>>(requests.length)
  for (const { request, index } of turned)
    answers[index] = (index + seed) % 2 === 0 ? here(request) : elsewhere(request)
  return Promise.all(answers)
}

const verbSent = (
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

const saveSent = (as: string, document: string, title: string): Sent => ({
  method: 'PATCH',
  address: `/api/${document}?draft=true`,
  as,
  body: { title },
})

const statuses = (answers: readonly Answered[]): number[] => answers.map(({ status }) => status)

const draft = ({ office }: Arena, title: string): Promise<string> =>
  office.draft('topics', { title })

const inReview = async (arena: Arena, title: string): Promise<string> => {
  const document = await draft(arena, title)
  await verb(arena.office, arena.office.officer, document, 'submit')
  return document
}

const approved = async (arena: Arena, title: string): Promise<string> => {
  const document = await inReview(arena, title)
  await verb(arena.office, arena.office.approver, document, 'approve')
  return document
}

const look = async ({ office }: Arena, document: string): Promise<Answer['body']> =>
  (await workflowOf(office, office.approver, document)).body

/** Every save answered 200 is in the record once, and one version is the latest. */
const demandAllSaved = async (
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

const publishAgainstEdit: Round = async (arena, seed) => {
  const title = `Approved ${seed}`
  const document = await approved(arena, title)
  const seen = await look(arena, document)
  const [published, ...saves] = await atOnce(arena, seed, [
    verbSent(arena.office.approver, document, 'publish', seen),
    saveSent(arena.office.officer, document, `Unapproved ${seed} a`),
    saveSent(arena.second, document, `Unapproved ${seed} b`),
  ])
  const row = await publicRow(arena, document)
  demand([200, 412].includes(published?.status ?? 0), 'publish', published)
  demand(
    saves.every(({ status }) => status === 200),
    'saves',
    statuses(saves),
  )
  if (published?.status === 200)
    demand(
      row?.fingerprint === seen.fingerprint && row?.content.includes(title) === true,
      'something else went out than was approved',
      row,
    )
  else demand(row === undefined, 'a refused publication went out', row)
  await demandAllSaved(arena, document, 3)
  return {
    published: published?.status === 200 ? 1 : 0,
    'edit came first': published?.status === 412 ? 1 : 0,
  }
}

const approveAgainstEdit: Round = async (arena, seed) => {
  const document = await inReview(arena, `Submitted ${seed}`)
  const seen = await look(arena, document)
  const [approval, save] = await atOnce(arena, seed, [
    verbSent(arena.office.approver, document, 'approve', seen),
    saveSent(arena.second, document, `Edited ${seed}`),
  ])
  demand([200, 412].includes(approval?.status ?? 0), 'approve', approval)
  demand(save?.status === 200, 'save', save)
  const after = await look(arena, document)
  demand(after.working.state === 'draft', 'an approval stands after an edit', after.working)
  demand(after.approvals.length === 0, 'approvals', after.approvals)
  return { approved: approval?.status === 200 ? 1 : 0 }
}

const approveAgainstApprove: Round = async (arena, seed) => {
  const document = await inReview(arena, `Submitted ${seed}`)
  const seen = await look(arena, document)
  const answers = await atOnce(arena, seed, [
    verbSent(arena.office.approver, document, 'approve', seen),
    verbSent(arena.chief, document, 'approve', seen),
  ])
  demand(
    JSON.stringify(statuses(answers).sort()) === '[200,412]',
    'two approvals at once',
    statuses(answers),
  )
  demand((await look(arena, document)).approvals.length === 1, 'approvals', document)
  return {}
}

const publishAgainstWithdraw: Round = async (arena, seed) => {
  const document = await draft(arena, `First ${seed}`)
  await publish(arena.office, arena.office, document)
  await arena.office.save(document, { title: `Second ${seed}` })
  await verb(arena.office, arena.office.officer, document, 'submit', { changeNote: 'A new title.' })
  await verb(arena.office, arena.office.approver, document, 'approve')
  const seen = await look(arena, document)
  const answers = await atOnce(arena, seed, [
    verbSent(arena.office.approver, document, 'publish', seen),
    verbSent(arena.chief, document, 'withdraw', seen, { reason: 'A mistake in it.' }),
  ])
  demand(
    JSON.stringify(statuses(answers).sort()) === '[200,412]',
    'publish and withdraw at once',
    statuses(answers),
  )
  const row = await publicRow(arena, document)
  const isPublished = answers[0]?.status === 200
  demand(
    row?.content.includes(isPublished ? `Second ${seed}` : `First ${seed}`) === true &&
      row?.status === (isPublished ? 'live' : 'withdrawn'),
    'the public reads something else than was decided',
    row,
  )
  return { 'publish came first': isPublished ? 1 : 0 }
}

const publishOfTwo: Round = async (arena, seed) => {
  const documents = [await approved(arena, `One ${seed}`), await approved(arena, `Two ${seed}`)]
  const seen = [await look(arena, documents[0] ?? ''), await look(arena, documents[1] ?? '')]
  const answers = await atOnce(
    arena,
    seed,
    documents.map((document, index) =>
      verbSent(arena.office.approver, document, 'publish', seen[index]),
    ),
  )
  demand(
    answers.every(({ status }) => status === 200),
    'two publications',
    statuses(answers),
  )
  const { docs } = await arena.office.payload.db.find<{ number: number }>({
    collection: 'public-ledger' as never,
    limit: 0,
    pagination: false,
    sort: 'number',
  })
  demand(
    docs.every(({ number }, index) => number === index + 1),
    'numbers have a gap',
    docs,
  )
  return {}
}

const saveAgainstSave: Round = async (arena, seed) => {
  const document = await draft(arena, `Made ${seed}`)
  const answers = await atOnce(
    arena,
    seed,
    Array.from({ length: 6 }, (_, index) =>
      saveSent(
        index % 2 === 0 ? arena.office.officer : arena.second,
        document,
        `Saved ${seed} ${index}`,
      ),
    ),
  )
  demand(
    answers.every(({ status }) => status === 200),
    'saves',
    statuses(answers),
  )
  await demandAllSaved(arena, document, 7)
  return { saves: 6 }
}

/** Every pair, with what is shown by it. */
export const rounds: Readonly<Record<string, { shows: string; round: Round }>> = {
  'publish-edit': {
    shows:
      'Of a publication and two edits at the same moment the edits are always kept; the publication brings out exactly what was approved, or is refused with 412 and brings out nothing.',
    round: publishAgainstEdit,
  },
  'approve-edit': {
    shows: 'An approval and an edit at the same moment: no approval stands over the edited text.',
    round: approveAgainstEdit,
  },
  'approve-approve': {
    shows: 'Of two approvals at the same moment one is given and the other is told (412).',
    round: approveAgainstApprove,
  },
  'publish-withdraw': {
    shows:
      'Of a publication and a withdrawal of the text before it, one happens and the other is told (412).',
    round: publishAgainstWithdraw,
  },
  'publish-publish': {
    shows: 'Publications of two texts at the same moment both happen, under numbers without a gap.',
    round: publishOfTwo,
  },
  'save-save': {
    shows: 'Six saves of one text at the same moment are all kept, and one of them is the latest.',
    round: saveAgainstSave,
  },
}
