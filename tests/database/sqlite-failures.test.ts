import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import { engineOf } from '../../src/database/index.js'
import { startSmall } from './smallConfig.js'

const folder = () => mkdtempSync(join(process.env.COMMUNIQUE_TEST_FOLDER ?? tmpdir(), 'failing-'))

/** A disk of its own, of a few megabytes; only root can make one. */
const smallDisk = (size: string): { path: string; mount: (options: string) => void } => {
  const path = folder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path])
  disks.push(path)
  return {
    path,
    mount: (options) => void execFileSync('mount', ['-o', `remount,${options}`, path]),
  }
}
const disks: string[] = []

const canMount = (() => {
  if (process.getuid?.() !== 0) return false
  try {
    smallDisk('1m')
    return true
  } catch {
    return false
  }
})()
const testOnDisk = canMount ? test : test.skip

const heavy = { subject: 'x'.repeat(39_000) }

/** Fills a file with rows, so that it has pages to be damaged. */
const filled = async (url: string): Promise<void> => {
  const payload = await startSmall({ url })
  for (let row = 0; row < 20; row += 1) await payload.create({ collection: 'texts', data: heavy })
  await payload.destroy()
}

const damage = (path: string, from: number): void => {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(statSync(path).size - from, 0x5a), 0, undefined, from)
}

describe('an SQLite file [sqlite]', () => {
  const started: Payload[] = []
  afterEach(async () => {
    await Promise.all(started.splice(0).map((payload) => payload.destroy()))
    for (const path of disks.splice(0)) execFileSync('umount', ['-l', path])
  })
  const start = async (url: string): Promise<Payload> => {
    const payload = await startSmall({ url })
    started.push(payload)
    return payload
  }
  const count = async (payload: Payload) => (await payload.count({ collection: 'texts' })).totalDocs

  testOnDisk(
    'on a full disk loses nothing it had taken, says so, and goes on when there is room',
    async () => {
      const disk = smallDisk('6m')
      const payload = await start(`file:${join(disk.path, 'full.db')}`)
      let taken = 0
      const fill = async () => {
        for (;;) {
          await payload.create({ collection: 'texts', data: heavy })
          taken += 1
        }
      }
      await expect(fill()).rejects.toMatchObject({ status: 503, code: 'disk-full' })
      expect(taken).toBeGreaterThan(3)
      expect(engineOf(payload).trouble()?.code).toBe('disk-full')
      expect(await count(payload)).toBe(taken)
      // Reading does not show that there is room again; only a commit does.
      expect(engineOf(payload).trouble()?.code).toBe('disk-full')
      disk.mount('size=20m')
      await payload.create({ collection: 'texts', data: heavy })
      expect(await count(payload)).toBe(taken + 1)
      expect(engineOf(payload).trouble()).toBeNull()
    },
  )

  testOnDisk('on a disk that may only be read is refused at start with what to do', async () => {
    const disk = smallDisk('6m')
    const made = join(folder(), 'made.db')
    await filled(`file:${made}`)
    copyFileSync(made, join(disk.path, 'read.db'))
    const url = `file:${join(disk.path, 'read.db')}`
    disk.mount('ro')
    await expect(startSmall({ url })).rejects.toMatchObject({ code: 'start-refused' })
    await expect(startSmall({ url })).rejects.toThrow('mounted for reading only')
  })

  test('that is no database is refused at start and left as it was', async () => {
    const path = join(folder(), 'letter.db')
    const words = 'Dear minister, this is no database. '.repeat(200)
    writeFileSync(path, words)
    await expect(startSmall({ url: `file:${path}` })).rejects.toThrow('newest backup')
    await expect(startSmall({ url: `file:${path}` })).rejects.toMatchObject({
      code: 'start-refused',
    })
    expect(readFileSync(path, 'utf8')).toBe(words)
  })

  test('whose pages were overwritten is refused at start', async () => {
    const path = join(folder(), 'torn.db')
    await filled(`file:${path}`)
    damage(path, 200_000)
    await expect(startSmall({ url: `file:${path}` })).rejects.toThrow('newest backup')
  })

  test('that is damaged while the server runs answers 503 and says so, and the process lives', async () => {
    const path = join(folder(), 'dying.db')
    await filled(`file:${path}`)
    const payload = await start(`file:${path}`)
    damage(path, 50_000)
    const read = () => payload.find({ collection: 'texts', limit: 0, pagination: false })
    await expect(read()).rejects.toMatchObject({ status: 503, code: 'database-damaged' })
    expect(engineOf(payload).trouble()?.code).toBe('database-damaged')
  })

  test('in a place that is no folder is refused at start with what to do', async () => {
    const path = join(folder(), 'taken')
    mkdirSync(path)
    await expect(startSmall({ url: `file:${path}` })).rejects.toMatchObject({
      code: 'start-refused',
      message: expect.stringContaining('cannot be opened'),
    })
  })
})
