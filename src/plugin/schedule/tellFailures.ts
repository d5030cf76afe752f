import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { machinery } from '../collections/machinery.js'
import { accountsOf, accountsWith } from '../people/accountsOf.js'
import { subjectOf } from '../runtime/subject.js'
import { readState } from '../store/heads.js'
import { changeRow, findRow, findRows } from '../store/rows.js'
import { failureMail } from './failureMail.js'
import { failureOf } from './failureOf.js'
import { titleInWords, titleOf } from './titleOf.js'

type Notice = {
  readonly id: string | number
  readonly document: string
  readonly sequence: number
  readonly at: string
}

/** Failures of schedules that nobody was told of by mail yet, oldest first. */
export const untoldFailures = (req: PayloadRequest): Promise<Notice[]> =>
  findRows<Omit<Notice, 'id'>>(
    req,
    machinery.outbox,
    { and: [{ type: { equals: 'publish-failed' } }, { isDone: { not_equals: true } }] },
    { sort: 'at' },
  )

/** Whether this Payload sends mail at all: without an adapter it only writes that it would have. */
export const sendsMail = ({ email }: Payload): boolean =>
  !['console', 'no-mail'].includes(email.name)

/**
 * Whoever scheduled it, and those whose approval it went by. Where none of them decides here any
 * more, everybody who does: a failure that reaches nobody who can help is as good as not told.
 */
const addressesFor = async (req: PayloadRequest, document: string, by: string) => {
  const { approvals } = await readState(req, document)
  const accounts = await accountsOf(req, [by, ...approvals.map(({ person }) => person)])
  const concerned = [...accounts.values()]
  const canHelp = concerned.some(({ roles }) => roles.includes('approver'))
  const all = canHelp ? concerned : [...concerned, ...(await accountsWith(req, 'approver'))]
  return [...new Set(all.flatMap(({ email }) => (email === null ? [] : [email])))]
}

const addressIn = (payload: Payload, document: string, publicUrl: string): string => {
  const { kind } = subjectOf(document)
  const path = kind === 'global' ? document : `collections/${document}`
  return `${publicUrl}${payload.config.routes.admin}/${path}`
}

const settle = (payload: Payload, { id, document }: Notice): Promise<void> =>
  engineOf(payload).inTransaction(
    payload,
    { keys: [document], makeReq: () => createLocalReq({}, payload) },
    (req) => changeRow(req, machinery.outbox, id, { isDone: true }),
  )

/**
 * Tells one failure by mail and notes that it was told; throws if a mail did not go out, and then
 * those who have theirs are not asked again.
 * @param told addresses that have the mail already; those that get it are added
 */
export const tellFailure = async (
  payload: Payload,
  notice: Notice,
  options: { readonly publicUrl: string; readonly told: Set<string> },
): Promise<void> => {
  const { document, sequence } = notice
  const req = await createLocalReq({}, payload)
  const row = await findRow<{ isDone?: boolean | null }>(req, machinery.outbox, {
    id: { equals: notice.id },
  })
  if (row === null || row.isDone === true) return
  const failure = await failureOf(req, document)
  const { sequence: current } = await readState(req, document)
  // Whoever moved the text since has seen what happened.
  if (failure?.sequence === sequence && current === sequence) {
    const title = titleInWords(await titleOf(req, subjectOf(document)), document)
    const mail = failureMail(title, failure, addressIn(payload, document, options.publicUrl))
    for (const to of await addressesFor(req, document, failure.by)) {
      if (options.told.has(to)) continue
      await payload.sendEmail({ ...mail, to })
      options.told.add(to)
    }
  }
  await settle(payload, notice)
}
