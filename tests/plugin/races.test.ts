import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { startProduct, type Answer, type Product } from '../support/product.js'
import { publish, verb, workflowOf } from '../support/workflow.js'

type Publication = { content: string; fingerprint: string }

describe.each(availableEngines)('people at the same time [$name]', (engine) => {
  let product: Product
  let officer: string
  let approver: string
  let others: string[]

  const draft = async (title: string): Promise<string> => {
    const { body } = await product.send('POST', '/api/topics', { as: officer, body: { title } })
    return `topics/${body.doc.id}`
  }
  const save = (as: string, document: string, title: string) =>
    product.send('PATCH', `/api/${document}`, { as, body: { title } })
  const publicRow = async (document: string): Promise<Publication | undefined> => {
    const { docs } = await product.payload.db.find<Publication>({
      collection: 'publications' as never,
      where: { and: [{ document: { equals: document } }, { isCurrent: { equals: true } }] },
    })
    return docs[0]
  }

  beforeAll(async () => {
    product = await startProduct(engine.url())
    officer = await product.person('officer', 'press-officer')
    approver = await product.person('approver', 'approver')
    others = [
      await product.person('second', 'press-officer'),
      await product.person('third', 'press-officer'),
      await product.person('fourth', 'press-officer'),
    ]
  })
  afterAll(() => product.stop())

  test('saves of one text at once are all kept, and one of them is the latest', async () => {
    const document = await draft('Saved by many')
    const saves = await Promise.all(
      [...Array(12).keys()].map((number) =>
        save(others[number % 3] as string, document, `Title ${number}`),
      ),
    )
    expect(saves.map(({ status }) => status)).toEqual(Array(12).fill(200))
    const [, id] = document.split('/')
    const { docs } = await product.payload.db.findVersions({
      collection: 'topics',
      limit: 0,
      pagination: false,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    expect(docs).toHaveLength(1)
  })

  test('what edits at the same moment never goes out unapproved, and the loser is told', async () => {
    for (let round = 0; round < 8; round += 1) {
      const document = await draft(`Round ${round}`)
      await verb(product, officer, document, 'submit')
      await verb(product, approver, document, 'approve')
      const { body } = await workflowOf(product, approver, document)
      const approved = body.fingerprint as string
      const [published] = await Promise.all<Answer>([
        product.send('POST', `/api/${document}/workflow/publish`, {
          as: approver,
          body: { expected: { sequence: body.sequence, fingerprint: approved } },
        }),
        ...others.map((other) => save(other, document, `Unapproved ${round} ${other.slice(-4)}`)),
      ])
      const row = await publicRow(document)
      expect([200, 412]).toContain(published?.status)
      if (published?.status === 200) {
        expect(row?.fingerprint).toBe(approved)
        expect(row?.content).toContain(`Round ${round}`)
      } else expect(row).toBeUndefined()
    }
  })

  test('one approval, sent five times at once, is given once', async () => {
    const document = await draft('Approved in haste')
    await verb(product, officer, document, 'submit')
    const { body } = await workflowOf(product, approver, document)
    const answers = await Promise.all(
      [...Array(5).keys()].map(() =>
        product.send('POST', `/api/${document}/workflow/approve`, {
          as: approver,
          body: { expected: { sequence: body.sequence, fingerprint: body.fingerprint } },
        }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412])
  })

  test('publications at the same time get numbers without a gap', async () => {
    const documents = await Promise.all(['One', 'Two', 'Three', 'Four'].map(draft))
    await Promise.all(
      documents.map((document) => publish(product, { officer, approver }, document)),
    )
    const { docs } = await product.payload.db.find<{ number: number }>({
      collection: 'public-ledger' as never,
      limit: 0,
      pagination: false,
      sort: 'number',
    })
    expect(docs.map(({ number }) => number)).toEqual(docs.map((_, index) => index + 1))
  })

  test('the record holds after all of it', async () => {
    expect((await verify(product.payload)).differences).toEqual([])
  })
})
