import { spawn } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'

import { availableEngines } from '../support/engines.js'
import { program, runNode } from '../support/programs.js'
import { locked, startSmall, texts } from './smallConfig.js'

const saves = 15

describe.each(availableEngines)('two processes [$name]', ({ url }) => {
  test('that save one text at the same time both succeed and leave one latest version', async () => {
    const address = url()
    const payload = await startSmall({ url: address, collections: [texts(), locked()] })
    const { id } = await payload.create({ collection: 'locked', data: { title: 'x' }, draft: true })
    const args = [...program('tests/database/saveMany.ts'), address, `${id}`, `${saves}`]
    const save = async () => expect(await runNode(args)).toMatchObject({ code: 0 })
    await Promise.all([save(), save()])
    const where = { parent: { equals: id } }
    const { docs } = await payload.db.findVersions({ collection: 'locked', limit: 0, where })
    await payload.destroy()
    expect(docs).toHaveLength(1 + 2 * saves)
    expect(docs.filter(({ latest }) => latest)).toHaveLength(1)
  })

  test.each(['before the other starts', 'beside the other'])(
    'a process that is killed while it writes (%s) holds a text up for less than 5 s',
    async (when) => {
      const address = url()
      const first = await startSmall({ url: address, collections: [texts(), locked()] })
      const { id } = await first.create({ collection: 'locked', data: { title: 'x' }, draft: true })
      const child = spawn(
        process.execPath,
        [...program('tests/database/lockAndHang.ts'), address, `locked/${id}`],
        { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'ignore'] },
      )
      await new Promise((resolve) => child.stdout.once('data', resolve))
      if (when.startsWith('before')) await first.destroy()
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))

      const began = Date.now()
      const payload = when.startsWith('before')
        ? await startSmall({ url: address, collections: [texts(), locked()] })
        : first
      await payload.update({ collection: 'locked', id, data: { title: 'y' }, draft: true })
      expect(Date.now() - began).toBeLessThan(5_000)
      await payload.destroy()
    },
  )
})
