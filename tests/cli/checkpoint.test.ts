import { existsSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { rewriteEvent } from '../../proof/tampering/rewrite.js'
import { createProgress } from '../../src/cli/progress.js'
import { openOffice, type Office } from '../support/office.js'
import { runCommunique } from '../support/programs.js'
import { rawDatabase } from '../support/rawRows.js'

describe('communique checkpoint, and verify against one', () => {
  let office: Office
  let folder: string
  let file: string
  let topic: string
  let url: string

  const communique = (args: readonly string[], env: Record<string, string> = {}) =>
    runCommunique(args, { DATABASE_URL: url, DATA_DIR: office.dataDir, ...env })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-checkpoint-'))
    file = join(folder, 'checkpoint.json')
    url = `file:${join(folder, 'test.db')}`
    office = await openOffice(url)
    topic = await office.published('topics', { title: 'Clean air' })
  })
  afterAll(() => office.stop())

  test('a checkpoint is written to a file, and never over one that is there', async () => {
    const written = await communique(['checkpoint', '--out', file])
    expect(written).toMatchObject({ code: 0, err: '' })
    expect(written.out).toMatch(/6 chains, public number 1, taken .+ digest [0-9a-f]{64}\./)
    const text = await readFile(file, 'utf8')
    expect(JSON.parse(text)).toMatchObject({ format: 1, public: { position: 1 } })
    expect(text.split('\n').filter((line) => line.includes(topic))).toHaveLength(1)

    const again = await communique(['checkpoint', '--out', file])
    expect(again.code).toBe(2)
    expect(again.err).toMatch(/cannot be written: .*exist/)
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  test('without a file it goes to standard output, as JSON that says the same', async () => {
    const { digest, at, ...written } = JSON.parse(await readFile(file, 'utf8'))
    const plain = JSON.parse((await communique(['checkpoint'])).out)
    expect(plain).toMatchObject(written)
  })

  test('a file is checked alone, without any database', async () => {
    const nowhere = { DATABASE_URL: 'file:/nowhere/at/all.db', DATA_DIR: '/nowhere' }
    const whole = await communique(['checkpoint', '--check', file], nowhere)
    expect(whole).toMatchObject({ code: 0, err: '' })
    expect(whole.out).toMatch(/is whole: 6 chains/)

    const forged = join(folder, 'forged.json')
    await writeFile(forged, (await readFile(file, 'utf8')).replace('"position":1', '"position":2'))
    const changed = await communique(['checkpoint', '--check', forged, '--json'], nowhere)
    expect(changed.code).toBe(1)
    expect(JSON.parse(changed.out)).toMatchObject({ error: { code: 'checkpoint-invalid' } })
    expect(changed.err).toMatch(/its digest does not fit: it was changed/)
    expect((await communique(['verify', '--against', forged])).code).toBe(1)
    expect((await communique(['verify', '--against', join(folder, 'none')])).code).toBe(2)
  })

  test('a record that was only appended to holds against it', async () => {
    await office.save(topic, { title: 'Cleaner air' })
    const { code, out, err } = await communique(['verify', '--against', file])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/The record holds/)
    expect(out).toMatch(/All 6 chains of the checkpoint of .+ were only appended to/)
  })

  test('a chain that was rewritten consistently is named against it, and only then', async () => {
    await rewriteEvent(rawDatabase(office.payload), topic, 3)
    expect(await communique(['verify'])).toMatchObject({ code: 0, err: '' })
    const { code, out } = await communique(['verify', '--against', file, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      isSound: false,
      against: { chains: 6 },
      differences: [
        {
          where: 'editorial-ledger',
          row: `${topic} #4`,
          problem: 'another event stands here than at the checkpoint: the chain was rewritten',
        },
      ],
    })
  })

  test('no checkpoint is taken of a record that does not hold', async () => {
    const ledger = rawDatabase(office.payload).table('editorial-ledger')
    const last = (await ledger.read('document', [topic])).find(({ sequence }) => sequence === 5)
    await ledger.remove(last?.id)
    const other = join(folder, 'other.json')
    const { code, err } = await communique(['checkpoint', '--out', other])
    expect(code).toBe(1)
    expect(err).toMatch(/No checkpoint was taken/)
    expect(err).toMatch(`editorial-heads  ${topic}`)
    expect(existsSync(other)).toBe(false)
  })
})

describe('progress', () => {
  const onStream = (isTTY: boolean, isJson: boolean): string => {
    const written: string[] = []
    const stream = { isTTY, write: (text: string) => written.push(text) > 0 }
    const { show, clear } = createProgress(stream, isJson)
    show({ what: 'documents', done: 500, total: 12_345 })
    show({ what: 'documents', done: 600, total: 12_345 })
    show({ what: 'documents', done: 12_345, total: 12_345 })
    clear()
    return written.join('')
  }

  test('is one line that is written over, the last step included, and gone in the end', () => {
    expect(onStream(true, false)).toBe(
      '\r\u001B[Kdocuments: 500 of 12,345\r\u001B[Kdocuments: 12,345 of 12,345\r\u001B[K',
    )
  })

  test('is silent where nobody looks: in a pipe, and beside JSON', () => {
    expect(onStream(false, false)).toBe('')
    expect(onStream(true, true)).toBe('')
  })
})
