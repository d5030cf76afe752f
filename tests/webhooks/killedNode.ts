import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import { createWebhookWorker } from '../../src/plugin/webhooks/createWebhookWorker.js'
import { startProduct, type ProductOptions } from '../support/product.js'
import { verb } from '../support/workflow.js'

type Start = {
  databaseUrl: string
  options: ProductOptions
  now: string
  /** The text it publishes, and dies with the commit; null: it sends what is due. */
  publishes: string | null
}

/** A node of its own that is killed on the way. */
const { databaseUrl, options, now, publishes } = JSON.parse(process.argv[2] ?? '') as Start
const product = await startProduct(databaseUrl, options)
const runtime = runtimeOf(product.payload)
Object.assign(runtime, { now: () => now })
const worker = createWebhookWorker({ payload: product.payload, timeoutMs: 60_000 })
if (publishes === null) await worker.runNow()
else {
  runtime.listeners.add(() => process.kill(process.pid, 'SIGKILL'))
  worker.start()
  await verb(product, await product.signIn('approver'), publishes, 'publish')
}
process.exit(0)
