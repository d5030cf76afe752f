import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { machinery } from '../collections/machinery.js'
import { thoseWhoSee } from '../limits/thoseWhoSee.js'
import { accountsOf, accountsWith } from '../people/accountsOf.js'
import { isReleaseKey, subjectOf } from '../runtime/subject.js'
import { readReleasesAt, readReleaseState, readState, readStatesAt } from '../store/heads.js'
import { findRow } from '../store/rows.js'
import { failureMail } from './failureMail.js'
import { failureOf, type Failure } from './failureOf.js'
import { addressIn, sendToAll, settleRow } from './outbox.js'
import { titleInWords, titleOf } from './titleOf.js'

/** A failure that somebody has to be told of, and the row of the outbox that stands for it. */
export type Notice = {
  readonly id: string | number
  readonly document: string
  readonly failure: Failure
}

type OutboxRow = { readonly isDone?: boolean | null }

/**
 * Failures that nobody was told of by mail yet. Looks at the texts that stand at failed, which are
 * few, not through the outbox, which only grows; whoever has moved a text on has seen what happened.
 * @param isSettled asked before anything is read about a text
 */
export const untoldFailures = async (
  req: PayloadRequest,
  isSettled: (document: string, sequence: number) => boolean,
): Promise<Notice[]> => {
  const notices: Notice[] = []
  const failed = [
    ...(await readStatesAt(req, ['failed-to-publish'])),
    ...(await readReleasesAt(req, ['failed-to-publish'])),
  ]
  for (const { document, state } of failed) {
    if (isSettled(document, state.sequence)) continue
    const failure = await failureOf(req, document)
    if (failure === null) continue
    const row = await findRow<OutboxRow>(req, machinery.outbox, {
      and: [{ document: { equals: document } }, { sequence: { equals: failure.sequence } }],
    })
    if (row !== null && row.isDone !== true) notices.push({ id: row.id, document, failure })
  }
  return notices
}

/** Whether this Payload sends mail at all: without an adapter it only writes that it would have. */
export const sendsMail = ({ email }: Payload): boolean =>
  !['console', 'no-mail'].includes(email.name)

/**
 * Whoever scheduled it, and those whose approval it went by. Where none of them decides here any
 * more, everybody who does: a failure that reaches nobody who can help is as good as not told.
 */
const addressesFor = async (req: PayloadRequest, document: string, by: string) => {
  const { approvals, limit } = isReleaseKey(document)
    ? { ...(await readReleaseState(req, document)), limit: undefined }
    : await readState(req, document)
  const accounts = await accountsOf(req, [by, ...approvals.map(({ person }) => person)])
  const concerned = await thoseWhoSee(req, limit, [...accounts.values()])
  const canHelp = concerned.some(({ roles }) => roles.includes('approver'))
  const others = canHelp ? [] : await accountsWith(req, 'approver')
  const told = [...concerned, ...(await thoseWhoSee(req, limit, others))]
  return [...new Set(told.flatMap(({ email }) => (email === null ? [] : [email])))]
}

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
  const { document, failure } = notice
  const req = await createLocalReq({}, payload)
  const title = titleInWords(await titleOf(req, subjectOf(document)), document)
  const mail = failureMail(title, failure, addressIn(payload, document, options.publicUrl))
  const addresses = await addressesFor(req, document, failure.by)
  await sendToAll(payload, mail, addresses, options.told)
  await settleRow(payload, notice)
}
