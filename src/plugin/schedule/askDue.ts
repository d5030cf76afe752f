import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { dueStates, listDue, type DueView } from './listDue.js'

/**
 * The planned publications that are coming, late or failed, for somebody of the house.
 * @param asked which of the three; none: all
 */
export const askDue = async (
  req: PayloadRequest,
  asked: readonly string[],
): Promise<{ found: DueView[] } | { refusals: readonly Refusal[] }> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return { refusals: [stranger] }
  const states = dueStates.filter((state) => asked.length === 0 || asked.includes(state))
  if (asked.some((one) => !states.some((state) => state === one)))
    return {
      refusals: [
        { code: 'body-invalid', params: { what: `state is one of ${dueStates.join(', ')}` } },
      ],
    }
  return { found: await listDue(req, states) }
}
