import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { BulkVerb } from '../../src/plugin/bulk/bulkVerbs.js'
import { takeInTurn, type BulkItem, type BulkResult } from '../../src/plugin/bulk/takeInTurn.js'
import { openBrowser, type Browser } from '../support/browser.js'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { verb, workflowOf } from '../support/workflow.js'

describe.each(availableEngines)('several texts of a list [$name]', (engine) => {
  let office: Office
  let browser: Browser
  let texts: string[]

  const itemOf = async (document: string): Promise<BulkItem> => {
    const { fingerprint, sequence } = (await workflowOf(office, office.approver, document)).body
    const workflow = `/api/${document}/workflow`
    return { key: document, title: document, workflow, sequence, fingerprint }
  }
  const take = async (step: BulkVerb, items: readonly BulkItem[]): Promise<BulkResult[]> => {
    const results: BulkResult[] = []
    await takeInTurn(items, step, 'en', (result) => results.push(result))
    return results
  }
  const told = (results: readonly BulkResult[]) =>
    results.map(({ answer }) =>
      answer.kind === 'done'
        ? answer.view.working.state
        : answer.kind === 'refused'
          ? answer.messages.map(({ code }) => code)
          : answer.kind,
    )

  beforeAll(async () => {
    office = await openOffice(engine.url())
    browser = openBrowser(office)
  })
  afterAll(async () => {
    browser.close()
    await office.stop()
  })
  beforeEach(async () => {
    browser.signedIn = office.approver
    texts = []
    for (const title of ['One', 'Two', 'Three']) {
      const document = await office.draft('topics', { title })
      await verb(office, office.officer, document, 'submit')
      texts.push(document)
    }
  })

  test('take a step one by one, through the same gate, and each is told of', async () => {
    const [one = '', two = '', three = ''] = texts
    // Whoever worked on a text cannot approve it, however many others are approved beside it.
    await verb(office, office.officer, two, 'recall')
    await office.save(two, { title: 'Two, by the approver' }, { as: office.approver })
    await verb(office, office.officer, two, 'submit')
    const items = [await itemOf(one), await itemOf(two), await itemOf(three)]
    const results = await take('approve', items)
    expect(told(results)).toEqual(['approved', ['own-contribution'], 'approved'])
    expect(results.map(({ item }) => item.key)).toEqual(texts)
    const published = await take('publish', await Promise.all(texts.map(itemOf)))
    expect(told(published)).toEqual(['published', ['wrong-state'], 'published'])
  })

  test('take it as they stood in the list: what was saved since is not decided on', async () => {
    const items = await Promise.all(texts.map(itemOf))
    await verb(office, office.officer, texts[1] ?? '', 'recall')
    await office.save(texts[1] ?? '', { title: 'Another' })
    await verb(office, office.officer, texts[1] ?? '', 'submit')
    expect(told(await take('approve', items))).toEqual(['approved', 'stale', 'approved'])
  })

  test('are refused one by one to whoever may not', async () => {
    browser.signedIn = office.officer
    const items = await Promise.all(texts.map(itemOf))
    const refused = told(await take('approve', items))
    expect(refused).toEqual([1, 2, 3].map(() => expect.arrayContaining(['role-missing'])))
    browser.signedIn = undefined
    expect(told(await take('claim', items))).toEqual([1, 2, 3].map(() => ['signed-out']))
  })
})
