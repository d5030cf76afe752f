import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { matchDataDirectory } from '../../src/plugin/files/matchDataDirectory.js'
import { checkEnds } from '../../src/plugin/verify/checkEnds.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { startProduct, type Product } from '../support/product.js'

describe.each(availableEngines)('files and record belong together [$name]', (engine) => {
  let product: Product
  let folder: string
  beforeAll(async () => {
    product = await startProduct(engine.url())
    folder = await mkdtemp(path.join(tmpdir(), 'communique-data-'))
  })
  afterAll(async () => {
    await product.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('the first start marks both, and the next finds them alike', async () => {
    expect(await matchDataDirectory(product.payload, folder)).toBeNull()
    expect(await matchDataDirectory(product.payload, folder)).toBeNull()
  })

  test('an empty folder beside a database that has one is refused, with the way out', async () => {
    const empty = path.join(folder, 'empty')
    const sentence = await matchDataDirectory(product.payload, empty)
    expect(sentence).toContain('lacks its mark')
    expect(sentence).toMatch(/write [0-9a-f-]{36} into/)
  })

  test('the folder of another database is refused', async () => {
    await writeFile(path.join(folder, 'database-mark'), 'another\n')
    expect(await matchDataDirectory(product.payload, folder)).toContain('another database')
  })

  test('the mark is no chain, and the record holds', async () => {
    expect(await checkEnds(product.payload)).toEqual([])
    expect((await verify(product.payload)).differences).toEqual([])
  })
})
