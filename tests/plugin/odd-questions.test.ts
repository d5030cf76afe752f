import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'

/** Questions that make no sense to one database or another. A dialogue is read with its side events. */
const questions = [
  'where[title][like]=%00',
  'where[title][contains]=%00',
  'where[title][equals]=%00',
  'where[title][near]=x',
  'where[title][near]=1,2,3,4',
  'where[title][within]=x',
  'where[title][intersects]=x',
  'where[title][like]=%5B(',
  'where[id][in]=<script>&where[title][near]=%EF%BB%BF&trash=x',
  'where[createdAt][greater_than]=never',
  'joins[sideEvents][where][title][like]=%00',
  'joins[sideEvents][sort]=%00',
  'joins[sideEvents][limit]=%F2%80%B9%A6',
  'select[%00]=true',
  'sort=%00',
  'sort=$x',
  'sort=title.$x',
  'limit=x&page=-1',
]

describe.each(availableEngines)('a question that no collection can answer [$name]', ({ url }) => {
  let office: Office

  beforeAll(async () => {
    office = await openOffice(url())
    await office.draft('dialogues', { title: 'A dialogue' })
    await office.draft('topics', { title: 'A topic' })
  })
  afterAll(() => office.stop())

  test.each(questions)('is answered, or refused as the sender’s to mend: %s', async (question) => {
    for (const place of ['dialogues', 'topics', 'topics/versions', 'dialogues/versions']) {
      const { status } = await office.send('GET', `/api/${place}?${question}`, {
        as: office.officer,
      })
      expect([place, [200, 400, 404].includes(status) ? 'answered' : status]).toEqual([
        place,
        'answered',
      ])
    }
  })
})
