import next from 'next'
import { fileURLToPath } from 'node:url'
import { serve } from './serve.js'

/** The same texts through Next, as stock Payload is deployed. The folder has been built before. */
Reflect.set(process.env, 'NODE_ENV', 'production')
const app = next({ dev: false, dir: fileURLToPath(new URL('../next', import.meta.url)) })
await app.prepare()
const handle = app.getRequestHandler()
await serve((request, response) => {
  void handle(request, response)
})
