import { createLocalReq } from 'payload'

import { engineOf } from '../../src/database/index.js'
import { locked, startSmall, texts } from './smallConfig.js'

/** A process of its own: `lockAndHang.ts URL KEY` takes the lock of a document and never lets go. */
const [url = '', key = ''] = process.argv.slice(2)
const payload = await startSmall({ url, collections: [texts(), locked()] })
const makeReq = () => createLocalReq({}, payload)

await engineOf(payload).inTransaction(payload, { keys: [key], makeReq }, async () => {
  process.stdout.write('locked\n')
  await new Promise((resolve) => setTimeout(resolve, 60_000))
})
