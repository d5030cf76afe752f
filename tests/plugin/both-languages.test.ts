import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import { isBeforeOwn, otherLanguage } from '../../src/plugin/components/beside/otherLanguage.js'
import { valueBeside } from '../../src/plugin/components/beside/valueBeside.js'
import { withOtherLanguage } from '../../src/plugin/components/beside/withOtherLanguage.js'
import { componentPaths } from '../../src/plugin/components/componentPaths.js'
import { workflowEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'

const slots = (fields: readonly Field[]) => JSON.stringify(withOtherLanguage(fields))
const isIn = (fields: readonly Field[]): boolean =>
  slots(fields).includes(componentPaths.otherLanguage)

describe('the other language', () => {
  test('is the other of two, and the original stands before its translation', () => {
    expect([otherLanguage(['en', 'zh'], 'en'), otherLanguage(['en', 'zh'], 'zh')]).toEqual([
      'zh',
      'en',
    ])
    expect([isBeforeOwn('zh', 'en'), isBeforeOwn('en', 'zh')]).toEqual([true, false])
    expect(otherLanguage(['en'], 'en')).toBeNull()
  })

  test.each([
    ['a line', { name: 'a', type: 'text', localized: true }],
    ['a paragraph', { name: 'a', type: 'textarea', localized: true }],
    ['rich text', { name: 'a', type: 'richText', localized: true }],
    [
      'what a row holds',
      { name: 'a', type: 'array', fields: [{ name: 'b', type: 'text', localized: true }] },
    ],
    [
      'what a tab holds',
      {
        type: 'tabs',
        tabs: [{ label: 'A', fields: [{ name: 'b', type: 'text', localized: true }] }],
      },
    ],
    [
      'what a block holds',
      {
        name: 'a',
        type: 'blocks',
        blocks: [{ slug: 'c', fields: [{ name: 'b', type: 'text', localized: true }] }],
      },
    ],
  ] as [string, Field][])('is shown beside %s', (_, field) => {
    expect(isIn([field])).toBe(true)
  })

  test.each([
    ['a field without languages', { name: 'a', type: 'text' }],
    [
      'rows that each language has of its own',
      {
        name: 'a',
        type: 'array',
        localized: true,
        fields: [{ name: 'b', type: 'text', localized: true }],
      },
    ],
  ] as [string, Field][])('is not shown beside %s', (_, field) => {
    expect(isIn([field])).toBe(false)
  })

  test('leaves a field its own description', () => {
    const own = '/Own#Description'
    const field: Field = {
      name: 'a',
      type: 'text',
      localized: true,
      admin: { components: { Description: own, afterInput: ['/Own#After'] } },
    }
    const [after] = withOtherLanguage([field]) as [typeof field]
    expect(after.admin?.components?.Description).toBe(own)
    expect(after.admin?.components?.afterInput).toEqual([
      '/Own#After',
      { path: componentPaths.otherLanguage, clientProps: { isDescribed: true } },
    ])
    expect(field.admin?.components?.afterInput).toEqual(['/Own#After'])
  })
})

describe.each(workflowEngines)('what stands beside a field [$name]', (engine) => {
  let office: Office

  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  test('is what the other language says in the same field of the same row, as last saved', async () => {
    const document = await office.draft('topics', {
      title: 'Air',
      synonyms: [{ term: 'Sky' }, { term: 'Atmosphere' }],
    })
    const read = async () =>
      (
        await office.send('GET', `/api/${document}?draft=true&depth=0&locale=all`, {
          as: office.officer,
        })
      ).body as { synonyms: { id: string }[] }
    const [sky = { id: '' }, atmosphere = { id: '' }] = (await read()).synonyms
    await office.save(
      document,
      {
        title: '大气',
        synonyms: [
          { ...sky, term: '天' },
          { ...atmosphere, term: '大气层' },
        ],
      },
      { locale: 'zh' },
    )
    const text = await read()
    expect(valueBeside(text, 'title', [], 'zh')).toBe('大气')
    expect(valueBeside(text, 'title', [], 'en')).toBe('Air')
    expect(valueBeside(text, 'summary', [], 'zh')).toBeNull()
    // The rows of the form were moved since.
    expect(valueBeside(text, 'synonyms.0.term', [atmosphere.id], 'zh')).toBe('大气层')
    expect(valueBeside(text, 'synonyms.1.term', [sky.id], 'zh')).toBe('天')
    expect(valueBeside(text, 'synonyms.2.term', ['not saved yet'], 'zh')).toBeUndefined()
  })
})
