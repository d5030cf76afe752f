import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { verb, workflowOf } from '../support/workflow.js'

type Question = { readonly collection: string; readonly where?: unknown }

describe.each(availableEngines.slice(0, 1))('telling a person what they may do', ({ url }) => {
  let office: Office
  let asked: string[] = []

  beforeAll(async () => {
    office = await openOffice(url())
    const { db } = office.payload
    const findOne = db.findOne.bind(db)
    db.findOne = (question) => {
      const { collection, where } = question as Question
      asked.push(`${collection} ${JSON.stringify(where)}`)
      return findOne(question)
    }
  })
  afterAll(() => office.stop())

  test('asks who they are and which wordings are approved once, not once for each step', async () => {
    const document = await office.draft('topics', { title: 'Clean air' })
    await verb(office, office.officer, document, 'submit')
    await verb(office, office.approver, document, 'approve')
    asked = []
    const { body } = await workflowOf(office, office.approver, document)
    const possible = body.verbs.filter(({ allowed }: { allowed: boolean }) => allowed)
    expect(possible.length).toBeGreaterThan(3)
    const people = asked.filter((question) =>
      question.startsWith('editorial-heads {"key":{"equals":"people/'),
    )
    const settings = asked.filter((question) => question.includes('globals/site-settings'))
    expect(people).not.toEqual([])
    expect(settings).not.toEqual([])
    expect(people).toEqual([...new Set(people)])
    expect(settings).toEqual([...new Set(settings)])
  })
})
