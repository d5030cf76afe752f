import { randomUUID } from 'node:crypto'

import type { MongooseAdapter } from './mongodbTypes.js'

const namePrefix = 'communique/'

/** What this process calls itself to the server, so that others can tell when it is gone. */
export const nodeName = `${namePrefix}${randomUUID()}`

type Operation = { type: string; appName?: string; lsid?: { id: unknown }; transaction?: object }

/**
 * Ends the transactions that processes left open when they were killed: nobody will commit them, and
 * the server alone would keep their locks for a minute. A process is gone when the server has no
 * connection of it any more. If it was merely cut off, it is told that its transaction is gone, and
 * begins anew.
 *
 * @returns how many were ended
 */
export async function endDeadTransactions(adapter: MongooseAdapter): Promise<number> {
  const admin = adapter.connection.getClient().db('admin')
  const operations = await admin
    .aggregate<Operation>(
      [
        { $currentOp: { allUsers: false, idleConnections: true, idleSessions: true } },
        { $match: { appName: { $regex: `^${namePrefix}` } } },
      ],
      // The only one the server takes here.
      { readConcern: { level: 'local' } },
    )
    .toArray()
  const alive = new Set(
    operations.filter(({ type }) => type !== 'idleSession').map(({ appName }) => appName),
  )
  const dead = operations.filter(
    ({ type, appName, transaction }) =>
      type === 'idleSession' && transaction !== undefined && !alive.has(appName),
  )
  const sessions = dead.flatMap(({ lsid }) => (lsid === undefined ? [] : [{ id: lsid.id }]))
  if (sessions.length > 0) await admin.command({ killSessions: sessions })
  return sessions.length
}
