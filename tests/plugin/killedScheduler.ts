import type { CreateArgs } from 'payload'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { createScheduler } from '../../src/plugin/schedule/index.js'
import { startProduct, type ProductOptions } from '../support/product.js'

type Start = {
  databaseUrl: string
  options: ProductOptions
  now: string
  when: 'before the commit' | 'after the commit'
}

/** A process of its own that publishes what is due and is killed on the way. */
const { databaseUrl, options, now, when } = JSON.parse(process.argv[2] ?? '') as Start
const { payload } = await startProduct(databaseUrl, options)
const runtime = runtimeOf(payload)
Object.assign(runtime, { now: () => now })

const die = (): never => {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('It should be dead.')
}
if (when === 'after the commit') runtime.listeners.add(die)
else {
  const create = payload.db.create.bind(payload.db)
  const createAndDie = async (args: CreateArgs) => {
    const made = await create(args)
    // The last of the act's rows: the event, the heads and the public ledger are written by then.
    return (args.collection as string) === 'editorial-outbox' ? die() : made
  }
  Object.assign(payload.db, { create: createAndDie })
}
await createScheduler({ payload }).runNow()
process.exit(0)
