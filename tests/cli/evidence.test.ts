import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openOffice, type Office } from '../support/office.js'
import { runCommunique, runNode } from '../support/programs.js'

describe('communique evidence', () => {
  let office: Office
  let folder: string
  let url: string

  const communique = (...args: string[]) =>
    runCommunique(args, { DATABASE_URL: url, DATA_DIR: office.dataDir })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-evidence-'))
    url = `file:${join(folder, 'test.db')}`
    office = await openOffice(url)
    await office.published('topics', { title: 'Something else' })
    await office.published('topics', { title: 'Clean air' })
  })
  afterAll(() => office.stop())

  test('writes a file that the checker and a checkpoint taken by the other command agree with', async () => {
    const [file, checkpoint] = [join(folder, 'evidence.json'), join(folder, 'checkpoint.json')]
    const written = await communique('evidence', 'topics', 'clean-air', '--out', file)
    expect(written).toMatchObject({ code: 0, err: '' })
    expect(written.out).toMatch(/topics\/.*, 1 public editions, 4 events, digest [0-9a-f]{64}/)
    await communique('checkpoint', '--out', checkpoint)
    const checked = await runNode(['tools/check-evidence.mjs', file, '--checkpoint', checkpoint])
    expect(checked).toMatchObject({ code: 0, err: '' })
    expect(checked.out).toMatch(/It agrees with the checkpoint of/)

    const again = await communique('evidence', 'topics', 'clean-air', '--out', file)
    expect(again.code).toBe(2)
    expect(again.err).toMatch(/cannot be written/)
    expect(JSON.parse(await readFile(file, 'utf8')).public[0].number).toBe(2)
  })

  test('begins the public chain where it is told to', async () => {
    const { out } = await communique('evidence', 'topics', 'clean-air', '--from-public', '1')
    expect(JSON.parse(out).public.map(({ number }: { number: number }) => number)).toEqual([1, 2])
    expect((await communique('evidence', 'topics', 'clean-air', '--from-public', '0')).code).toBe(2)
  })

  test('finds no document that is not there', async () => {
    const { code, err } = await communique('evidence', 'topics', 'dirty-air')
    expect([code, err]).toEqual([1, 'Nothing is on record of topics dirty-air.\n'])
  })
})
