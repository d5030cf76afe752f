import { createLocalReq, type Payload } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { machinery } from '../collections/machinery.js'
import { subjectOf } from '../runtime/subject.js'
import { changeRow } from '../store/rows.js'
import type { Mail } from './failureMail.js'

/** Where a text is in the admin. */
export const addressIn = (payload: Payload, document: string, publicUrl: string): string => {
  const { kind } = subjectOf(document)
  const path = kind === 'global' ? document : `collections/${document}`
  return `${publicUrl}${payload.config.routes.admin}/${path}`
}

/** Notes that what a row of the outbox stands for was told. */
export const settleRow = (
  payload: Payload,
  { id, document }: { readonly id: string | number; readonly document: string },
): Promise<void> =>
  engineOf(payload).inTransaction(
    payload,
    { keys: [document], makeReq: () => createLocalReq({}, payload) },
    (req) => changeRow(req, machinery.outbox, id, { isDone: true }),
  )

/**
 * Sends a mail to everybody who does not have it yet; throws if one did not go out.
 * @param told addresses that have it already; those that get it are added
 */
export const sendToAll = async (
  payload: Payload,
  mail: Mail,
  addresses: readonly string[],
  told: Set<string>,
): Promise<void> => {
  const failures: unknown[] = []
  // One address that does not work must not keep the others from hearing of it.
  for (const to of addresses) {
    if (told.has(to)) continue
    try {
      await payload.sendEmail({ ...mail, to })
      told.add(to)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some mails did not go out.')
}
