import { createLocalReq, type Payload } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import type { DocumentState } from '../../domain/workflow/documentState.js'
import { machinery } from '../collections/machinery.js'
import { isReleaseKey } from '../runtime/subject.js'
import { pagesOf } from './pagesOf.js'
import { queueColumns } from './queueColumns.js'
import { changeRow, findRows } from './rows.js'

/** Heads locked and filled at once. */
const batch = 50

type HeadRow = {
  key: string
  state?: string | null
  workingState?: string | null
  scope?: string | null
}

const fill = (payload: Payload, keys: readonly string[]): Promise<void> =>
  engineOf(payload).inTransaction(
    payload,
    { keys: [...keys], makeReq: () => createLocalReq({}, payload) },
    async (req) => {
      const rows = await findRows<HeadRow>(req, machinery.heads, { key: { in: [...keys] } })
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

/**
 * Fills the columns of heads that were written before there was a queue, from the state they cache.
 * Changes nothing where all are filled; gives how many were not.
 */
export const fillQueueColumns = async (payload: Payload): Promise<number> => {
  let filled = 0
  const walk = {
    along: 'key',
    select: ['key', 'workingState', 'scope'],
    limit: batch,
  }
  for await (const page of pagesOf<HeadRow>(
    await createLocalReq({}, payload),
    machinery.heads,
    walk,
  )) {
    const keys = page
      .filter(({ key, scope, workingState }) => workingState && !scope && !isReleaseKey(key))
      .map(({ key }) => key)
    if (keys.length > 0) await fill(payload, keys)
    filled += keys.length
  }
  return filled
}
