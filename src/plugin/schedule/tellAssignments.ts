import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Assignment } from '../../domain/courtesy/courtesyState.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { plannedTimeInWords } from '../../domain/workflow/plannedTime.js'
import { roles } from '../../domain/policy/roles.js'
import { machinery } from '../collections/machinery.js'
import { thoseWhoSee } from '../limits/thoseWhoSee.js'
import { accountsOf, accountsWith, type KnownAccount } from '../people/accountsOf.js'
import { runtimeOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { readState } from '../store/heads.js'
import { findRows } from '../store/rows.js'
import { translate } from '../translations/translate.js'
import type { Mail } from './failureMail.js'
import { addressIn, sendToAll, settleRow } from './outbox.js'
import { titleInWords, titleOf } from './titleOf.js'

/** An assignment of which somebody has to be told, and the row of the outbox that stands for it. */
export type AssignmentNotice = {
  readonly id: string | number
  readonly document: string
  readonly sequence: number
  /** When it was put on record. */
  readonly at: string
  readonly kind: 'remind' | 'escalate'
  readonly state: DocumentState
  readonly assignment: Assignment
}

type OutboxRow = { readonly document: string; readonly sequence: number; readonly at: string }

/**
 * Assignments of which nobody was told by mail yet though the record says that it is time. One that
 * has ended meanwhile is no longer told of, and its row is done with.
 * @param isSettled asked before anything is read about a text
 */
export const untoldAssignments = async (
  req: PayloadRequest,
  isSettled: (document: string, sequence: number) => boolean,
): Promise<AssignmentNotice[]> => {
  const notices: AssignmentNotice[] = []
  const rows = await findRows<OutboxRow>(req, machinery.outbox, {
    and: [{ type: { in: ['reminded', 'escalated'] } }, { isDone: { equals: false } }],
  })
  for (const { at, document, id, sequence } of rows) {
    if (isSettled(document, sequence)) continue
    const state = await readState(req, document)
    const { assignment } = state
    const isReminder = assignment?.reminded === sequence
    if (assignment !== undefined && (isReminder || assignment.escalated === sequence)) {
      const kind = isReminder ? 'remind' : 'escalate'
      notices.push({ id, document, sequence, at, kind, state, assignment })
    } else await settleRow(req.payload, { id, document })
  }
  return notices
}

/** Whoever is to see to it; of a group those who did not work on the text. */
const assigned = async (
  req: PayloadRequest,
  { assignment, state }: AssignmentNotice,
): Promise<KnownAccount[]> => {
  if (assignment.assignee !== null)
    return [...(await accountsOf(req, [assignment.assignee])).values()]
  const role = roles.find((one) => one === assignment.group)
  const wearers = role === undefined ? [] : await accountsWith(req, role)
  if (assignment.matter === 'write') return wearers
  const own = await accountsOf(
    req,
    state.contributors.map(({ person }) => person),
  )
  const writers = [...own.values()].map(({ id }) => id)
  return wearers.filter(({ id }) => !writers.includes(id))
}

/** Of what is overdue whoever assigned it hears too, and everybody who decides. */
const addressesFor = async (req: PayloadRequest, notice: AssignmentNotice): Promise<string[]> => {
  const others =
    notice.kind === 'remind'
      ? []
      : [
          ...(await accountsOf(req, [notice.assignment.by])).values(),
          ...(await accountsWith(req, 'approver')),
        ]
  const concerned = [...(await assigned(req, notice)), ...others]
  const all = await thoseWhoSee(req, notice.state.limit, concerned)
  return [...new Set(all.flatMap(({ email }) => (email === null ? [] : [email])))]
}

const mailOf = (title: string, { assignment, kind }: AssignmentNotice, zone: string): Mail => {
  const time = plannedTimeInWords(assignment.dueAt ?? assignment.at, zone)
  const subject = `tellings:${kind}Subject` as const
  const inLanguage = (language: string): string =>
    translate(language, `tellings:${kind}`, { title, time, timeZone: zone })
  return {
    subject: `${translate('en', subject)} · ${translate('zh', subject)}: ${title}`,
    text: [inLanguage('en'), inLanguage('zh')].join('\n\n'),
  }
}

/**
 * Tells of one assignment by mail and notes that it was told; throws if a mail did not go out, and
 * then those who have theirs are not asked again.
 * @param told addresses that have the mail already; those that get it are added
 */
export const tellAssignment = async (
  payload: Payload,
  notice: AssignmentNotice,
  options: { readonly publicUrl: string; readonly told: Set<string> },
): Promise<void> => {
  const { document } = notice
  const req = await createLocalReq({}, payload)
  const title = titleInWords(await titleOf(req, subjectOf(document)), document)
  const { timeZone } = runtimeOf(payload).options.calendar
  const mail = mailOf(title, notice, timeZone)
  const text = `${mail.text}\n\n${addressIn(payload, document, options.publicUrl)}`
  await sendToAll(payload, { ...mail, text }, await addressesFor(req, notice), options.told)
  await settleRow(payload, notice)
}
