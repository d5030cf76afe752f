import { createLocalReq, type Payload } from 'payload'
import { Busy } from '../../database/errors.js'
import { engineOf } from '../../database/engineOf.js'
import { decideTelling } from '../../domain/courtesy/decideTelling.js'
import { record } from '../acts/record.js'
import { runtimeOf } from '../runtime/runtime.js'
import { documentsToTell, readState } from '../store/heads.js'

/**
 * Puts on record which assignments are due soon or overdue, each in a transaction in which the state
 * is read anew: of several nodes that look, one writes. Whoever is told hears of it by mail then.
 * @param onTold told of each document and the sequence of its event
 */
export const runTellings = async (
  payload: Payload,
  onTold: (document: string, sequence: number) => void,
): Promise<void> => {
  const makeReq = () => createLocalReq({}, payload)
  const now = runtimeOf(payload).now()
  for (const document of await documentsToTell(await makeReq(), now)) {
    try {
      const written = await engineOf(payload).inTransaction(
        payload,
        { keys: [document], makeReq },
        async (req) => {
          const state = await readState(req, document)
          const event = decideTelling(state, now)
          return event === null ? null : record(req, document, state, event)
        },
      )
      if (written !== null) onTold(document, written.event.sequence)
    } catch (error) {
      // Somebody is at the text just now; the next look finds it again.
      if (!(error instanceof Busy)) throw error
    }
  }
}
