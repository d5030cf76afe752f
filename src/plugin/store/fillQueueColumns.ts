import { createLocalReq, type Payload, type Where } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { machinery } from '../collections/machinery.js'
import { queueColumns } from './queueColumns.js'
import { changeRow, findRows } from './rows.js'

/** Heads locked and filled at once. */
const batch = 50

type HeadRow = { key: string; state?: string | null }

const unfilled: Where = { and: [{ workingState: { exists: true } }, { scope: { exists: false } }] }

/**
 * Fills the columns of heads that were written before there was a queue, from the state they cache.
 * Does nothing where all are filled; gives how many were not.
 */
export const fillQueueColumns = async (payload: Payload): Promise<number> => {
  let filled = 0
  for (;;) {
    const found = await findRows<HeadRow>(
      await createLocalReq({}, payload),
      machinery.heads,
      unfilled,
      { limit: batch, select: ['key'] },
    )
    if (found.length === 0) return filled
    await engineOf(payload).inTransaction(
      payload,
      {
        keys: found.map(({ key }) => key).sort(),
        makeReq: () => createLocalReq({}, payload),
      },
      async (req) => {
        const rows = await findRows<HeadRow>(req, machinery.heads, {
          key: { in: found.map(({ key }) => key) },
        })
        for (const { id, key, state } of rows)
          if (state)
            await changeRow(
              req,
              machinery.heads,
              id,
              queueColumns(key, JSON.parse(state) as DocumentState),
            )
      },
    )
    filled += found.length
  }
}
