import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'

import { availableEngines } from '../support/engines.js'
import { locked, startSmall, texts } from './smallConfig.js'

const run = promisify(execFile)
const saves = 15

describe.each(availableEngines)('two processes [$name]', ({ url }) => {
  test('that save one text at the same time both succeed and leave one latest version', async () => {
    const address = url()
    const payload = await startSmall({ url: address, collections: [texts(), locked()] })
    const { id } = await payload.create({ collection: 'locked', data: { title: 'x' }, draft: true })
    const script = fileURLToPath(new URL('saveMany.ts', import.meta.url))
    const args = [
      '--conditions=production',
      '--import',
      'tsx',
      script,
      address,
      `${id}`,
      `${saves}`,
    ]
    const env = { ...process.env, NODE_OPTIONS: '' }
    await Promise.all([run(process.execPath, args, { env }), run(process.execPath, args, { env })])
    const where = { parent: { equals: id } }
    const { docs } = await payload.db.findVersions({ collection: 'locked', limit: 0, where })
    await payload.destroy()
    expect(docs).toHaveLength(1 + 2 * saves)
    expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
  })
})
