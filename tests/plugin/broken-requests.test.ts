import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { availableEngines } from '../support/engines.js'
import { verb } from '../support/workflow.js'
import { openOffice, type Office } from '../support/office.js'

describe.each(availableEngines)('a request that nothing can be made of [$name]', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  const raw = (method: string, path: string, type: string, text: string) =>
    office.send(method, path, { as: office.officer, headers: { 'Content-Type': type }, text })

  test('because its parts are none is answered 400', async () => {
    for (const path of ['/api/media', '/api/topics/access/none']) {
      const answer = await raw(
        'POST',
        path,
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="a\r\n\u0007\r\n\r\n1\r\n--x--\r\n',
      )
      expect([path, answer.status]).toEqual([path, 400])
    }
  })

  test('because its body is deeper than anybody writes is answered 400', async () => {
    const deep = `{"title":${'['.repeat(3_000)}${']'.repeat(3_000)}}`
    const answer = await raw('POST', '/api/topics?draft=true', 'application/json', deep)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].message).toContain('200 levels')
  })

  test('because it has no body is answered like one that says nothing', async () => {
    const form = 'application/x-www-form-urlencoded'
    const answer = await raw('POST', '/api/payload-preferences', form, 'a=b')
    expect(answer.status).toBeLessThan(500)
    const said = await raw('POST', '/api/users', form, 'a=b')
    expect(said.status).toBeLessThan(500)
  })

  test('because a choice is none is kept in a draft, and refused when it is submitted', async () => {
    const document = await office.draft('organisations', { title: 'X', kind: 'none-such' })
    const submitted = await verb(office, office.officer, document, 'submit')
    expect(submitted.status).toBe(422)
    expect(submitted.body.errors).toContainEqual(expect.objectContaining({ field: 'kind' }))
  })

  test.each([
    'where[updatedAt][greater_than]=yesterday',
    'where[title][near]=1,2,3',
    'where[slug][equals]=a&where[slug][equals]=b',
    'where[or][0][slug][equals]=a&where[or][0][slug][equals]=b',
  ])('because it asks what no database can answer is no failure: %s', async (question) => {
    const answer = await office.send('GET', `/api/topics?${question}`, { as: office.officer })
    expect(answer.status).toBeLessThan(500)
  })
})
