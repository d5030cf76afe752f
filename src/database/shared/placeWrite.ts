import { isolateObjectProperty, type PayloadRequest } from 'payload'

import type { Engine } from './engine.js'
import { beginOn, commitOn, rollbackOn } from './lifecycle.js'
import { outsideTransaction } from './outsideTransaction.js'
import { targetOf, type Write, type WriteArgs } from './write.js'

/**
 * Runs a write in the transaction that its `req` names, or in one of its own. A write that names
 * none must not stand beside an open one of the same flow.
 *
 * @param what the write in words, for messages
 * @throws OutsideTransaction; Busy for a conflict with another writer; DatabaseTrouble
 */
export async function placeWrite(
  engine: Engine,
  write: Write,
  args: WriteArgs,
  what: string,
): Promise<unknown> {
  // Awaited, so that the caller stays in the stack and can be named.
  return await engine.health.statement(() => place(engine, write, args, what))
}

async function place(
  engine: Engine,
  write: Write,
  args: WriteArgs,
  what: string,
): Promise<unknown> {
  const id = await args.req?.transactionID
  if (id) {
    if (engine.transactions.byId.has(String(id))) return write(args)
    throw new Error(`${what}: the transaction has already ended; nothing more may join it.`)
  }
  const outer = engine.transactions.flow.getStore()
  if (outer?.state === 'broken') {
    throw new Error(`${what}: a failure has ended the act's transaction; it must not be caught.`)
  }
  if (outer?.state === 'open') {
    if (!isPayloadsOwn(args)) throw outsideTransaction(what)
    return write(engine.hasSingleWriter ? joining(args, outer.id) : args)
  }
  return engine.wrapsLoneWrites
    ? alone(engine, write, args)
    : engine.health.commit(() => write(args))
}

async function alone(engine: Engine, write: Write, args: WriteArgs): Promise<unknown> {
  const transaction = engine.transactions.create({ isOwnedByAct: false })
  await beginOn(engine, transaction)
  let result: unknown
  try {
    result = await write(joining(args, transaction.id))
  } catch (error) {
    await rollbackOn(engine, transaction)
    throw error
  }
  await commitOn(engine, transaction)
  return result
}

/**
 * Payload writes some rows outside the request's transaction on purpose: editing locks and
 * preferences (`payload-…`), and the reservation of a password reset (`atomic`).
 */
function isPayloadsOwn(args: WriteArgs): boolean {
  return args.options?.atomic === true || targetOf(args).startsWith('payload-')
}

function joining(args: WriteArgs, transactionID: string): WriteArgs {
  const req = isolateObjectProperty<Partial<PayloadRequest>>(args.req ?? {}, 'transactionID')
  req.transactionID = transactionID
  return { ...args, req }
}
