import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { machinery } from '../../src/plugin/collections/machinery.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { tampering, tellStory, type TamperingResult } from '../../proof/tampering.js'
import { availableEngines } from '../support/engines.js'
import { startProduct, type Product } from '../support/product.js'

/** `npm run proof` tries every case, often; here it is every eighth, and each kind once. */
const share = {
  rowsEach: 1,
  seed: 20_261_101,
  takes: (number: number, isFirst: boolean): boolean => isFirst || number % 8 === 0,
}

const lineOf = ({ collection, eventType, manipulation, done, said }: TamperingResult): string =>
  `${collection}, ${eventType}, ${manipulation}: ${done}; said: ${JSON.stringify(said.slice(0, 3))}`

describe.each(availableEngines)('tampering straight in the database [$name]', (engine) => {
  let product: Product
  const results: TamperingResult[] = []

  beforeAll(async () => {
    product = await startProduct(engine.url())
    await tellStory(product, 1)
    for await (const result of tampering(product, share)) results.push(result)
  }, 300_000)
  afterAll(() => product.stop())

  const rewritten = ({ manipulation }: TamperingResult): boolean => manipulation === 'rewrite'

  test('is named by verify, whatever was done to which row', () => {
    const tried = results.filter((result) => !rewritten(result))
    expect(tried.filter(({ isFound }) => !isFound).map(lineOf)).toEqual([])
    expect(tried.length).toBeGreaterThan(100)
  })

  test('is tried on every collection of the machinery, on texts, accounts and files', () => {
    expect(new Set(results.map(({ collection }) => collection))).toEqual(
      new Set([...Object.values(machinery), 'topics', 'media', 'site-settings', 'users', 'files']),
    )
    expect(new Set(results.map(({ manipulation }) => manipulation))).toEqual(
      new Set(['change', 'delete', 'insert', 'swap', 'replay', 'rewrite']),
    )
  })

  test('breaks no check', () => {
    const broken = /broke off|cannot be checked|rows cannot be read/
    const said = results.flatMap((result) => result.said.map(({ problem }) => problem))
    expect(said.filter((problem) => broken.test(problem))).toEqual([])
  })

  test('that rewrites everything so that it fits is named against a checkpoint, and only there', () => {
    const tried = results.filter(rewritten)
    expect(tried.length).toBeGreaterThan(2)
    expect(tried.filter(({ isConsistent }) => !isConsistent).map(lineOf)).toEqual([])
    expect(tried.filter(({ isFound }) => !isFound).map(lineOf)).toEqual([])
  })

  test('leaves nothing behind once every row is back', async () => {
    expect((await verify(product.payload)).differences).toEqual([])
  })
})
