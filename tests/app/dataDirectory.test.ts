import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { dataDirectory } from '../../src/app/server/dataDirectory.js'
import { listen } from '../../src/app/server/listen.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-data-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('a missing data directory is made, and nothing is left in it', async () => {
  const path = join(folder, 'a', 'b')
  await dataDirectory(path)
  expect(await readdir(path)).toEqual([])
})

test('a data directory that cannot be written to is refused with a sentence', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(dataDirectory(join(folder, 'file', 'data'))).rejects.toMatchObject({
    name: 'StartRefusal',
    message: expect.stringContaining('DATA_DIR'),
  })
})

test('a port in use is refused with a sentence that says what to change', async () => {
  const first = createServer()
  const port = await listen(first, '127.0.0.1', 0)
  await expect(listen(createServer(), '127.0.0.1', port)).rejects.toMatchObject({
    name: 'StartRefusal',
    message: expect.stringMatching(new RegExp(`Port ${port} .*set PORT`)),
  })
  await new Promise((resolve) => first.close(resolve))
})
