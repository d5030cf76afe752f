import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fill } from '../../bench/fill/fill.js'
import { writeOriginals } from '../../bench/fill/originals.js'
import { checkEnds } from '../../src/plugin/verify/checkEnds.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { startProduct, type Product } from '../support/product.js'
import { runCommunique } from '../support/programs.js'
import { publish, verb } from '../support/workflow.js'

const copies = 300

describe.each(availableEngines)('a record of some size [$name]', (engine) => {
  const url = engine.url()
  let product: Product
  let originals: string[]

  beforeAll(async () => {
    product = await startProduct(url)
    const { topics, activities } = await writeOriginals(product)
    originals = [...topics, ...activities]
    await fill(product.payload, { originals, documents: copies })
  }, 180_000)
  afterAll(() => product.stop())

  test('that was filled in holds, and the workflow goes on in it', async () => {
    const filled = await verify(product.payload)
    expect(filled.differences).toEqual([])
    expect(filled.documents).toBeGreaterThan(copies)
    expect(await checkEnds(product.payload)).toEqual([])

    const people = {
      officer: await product.person('late', 'press-officer'),
      approver: await product.person('later', 'approver'),
    }
    const made = await product.send('POST', '/api/topics', {
      as: people.officer,
      body: { title: 'One more' },
    })
    await publish(product, people, `topics/${made.body.doc.id}`)
    const after = await verify(product.payload)
    expect(after.differences).toEqual([])
    expect(after.publicNumber).toBe(filled.publicNumber + 1)
  })

  test('tells how far it has come, step by step, up to all of it', async () => {
    const steps = new Map<string, { done: number; total: number }[]>()
    await verify(product.payload, {
      onProgress: ({ what, ...step }) => steps.set(what, [...(steps.get(what) ?? []), step]),
    })
    expect([...steps.keys()]).toEqual(
      expect.arrayContaining(['public events', 'documents', 'people']),
    )
    for (const [what, told] of steps) {
      const done = told.map((step) => step.done)
      expect([what, done]).toEqual([what, [...done].sort((one, other) => one - other)])
      expect([what, told.at(-1)?.done]).toEqual([what, told.at(-1)?.total])
    }
    expect(steps.get('documents')?.length).toBeGreaterThan(2)
  })

  test('raises no alarm while others write to it', async () => {
    const writers = await Promise.all(
      ['one', 'two', 'three'].map(async (name) => ({
        officer: await product.person(`officer-${name}`, 'press-officer'),
        approver: await product.person(`approver-${name}`, 'approver'),
      })),
    )
    let isOver = false
    let published = 0
    // Writers that meet may be told to try again; they just go on.
    const write = async (people: (typeof writers)[number], number: number): Promise<void> => {
      const made = await product.send('POST', '/api/topics', {
        as: people.officer,
        body: { title: `Under way ${number}` },
      })
      const text = `topics/${made.body.doc.id}`
      for (let round = 1; !isOver; round += 1) {
        const body = { summary: `Round ${round}` }
        await product.send('PATCH', `/api/${text}?draft=true`, { as: people.officer, body })
        await verb(product, people.officer, text, 'submit', { changeNote: 'Once more.' })
        await verb(product, people.approver, text, 'approve')
        const { status } = await verb(product, people.approver, text, 'publish')
        if (status === 200) published += 1
      }
    }
    const writing = writers.map(write)
    const said: unknown[] = []
    for (let look = 0; look < 3; look += 1) {
      said.push(...(await verify(product.payload)).differences)
      said.push(...(await checkEnds(product.payload)))
    }
    // The command line is a process of its own, with no lock and no queue in common with this one.
    const beside = await runCommunique(['verify', '--json'], {
      DATABASE_URL: url,
      DATA_DIR: product.dataDir,
    })
    isOver = true
    await Promise.all(writing)
    expect(said).toEqual([])
    expect(JSON.parse(beside.out)).toMatchObject({ isSound: true, differences: [] })
    expect(beside.err).toBe('')
    expect(published).toBeGreaterThan(5)
    expect((await verify(product.payload)).differences).toEqual([])
  })
})
