import type { PayloadRequest } from 'payload'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { accountsOf } from './accountsOf.js'

/**
 * Of those who approved or scheduled a text, who is no approver now, or has left the group for which
 * they approved. Whoever left, or was forgotten, is none: nobody can ask them any more.
 */
export const withoutHat = async (
  req: PayloadRequest,
  { approvals, schedule }: Pick<DocumentState, 'approvals' | 'schedule'>,
): Promise<string[]> => {
  const people = [
    ...approvals.map(({ person }) => person),
    ...(schedule === null ? [] : [schedule.by]),
  ]
  const accounts = await accountsOf(req, people)
  const hasLeft = (digest: string): boolean =>
    approvals.some(
      ({ group, person }) =>
        person === digest &&
        group !== undefined &&
        accounts.get(digest)?.groups.includes(group) !== true,
    )
  return [...new Set(people)].filter(
    (digest) => accounts.get(digest)?.roles.includes('approver') !== true || hasLeft(digest),
  )
}
