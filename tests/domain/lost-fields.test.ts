import { describe, expect, test } from '@jest/globals'
import type { Canonical } from '../../src/domain/fingerprint/canonicalForm'
import type { FieldList } from '../../src/domain/fingerprint/fieldList'
import { lostFields } from '../../src/domain/fingerprint/lostFields'

const recorded: FieldList = [
  { kind: 'value', name: 'title', isLocalized: true },
  { kind: 'value', name: 'subject' },
  { kind: 'group', name: 'event', fields: [{ kind: 'value', name: 'start' }] },
  { kind: 'rows', name: 'rows', fields: [{ kind: 'value', name: 'term', isLocalized: true }] },
  {
    kind: 'blocks',
    name: 'parts',
    blocks: { quote: [{ kind: 'value', name: 'words' }], rule: [{ kind: 'value', name: 'style' }] },
  },
]
const data: { [key: string]: Canonical } = {
  title: { en: 'A title' },
  event: { start: '2026-01-01' },
  rows: [{}, { term: { zh: '词' } }],
  parts: [{ blockType: 'quote', words: 'a' }, { blockType: 'rule' }],
}
const without = (name: string): FieldList => recorded.filter((field) => field.name !== name)
const instead = (field: FieldList[number]): FieldList => [...without(field.name), field]

describe('fields that go', () => {
  test('are none where the list has grown', () => {
    expect(lostFields(recorded, [...recorded, { kind: 'value', name: 'more' }], data)).toEqual([])
  })

  test('are lost if anything stood there', () => {
    expect(lostFields(recorded, without('title'), data)).toEqual(['title'])
    expect(lostFields(recorded, without('subject'), data)).toEqual([])
  })

  test.each<[string, FieldList, string[]]>([
    ['in a group', instead({ kind: 'group', name: 'event', fields: [] }), ['event.start']],
    ['in rows', instead({ kind: 'rows', name: 'rows', fields: [] }), ['rows.term']],
    [
      'in a block',
      instead({ kind: 'blocks', name: 'parts', blocks: { quote: [], rule: [] } }),
      ['parts.words'],
    ],
    [
      'with a kind of block',
      instead({
        kind: 'blocks',
        name: 'parts',
        blocks: { quote: [{ kind: 'value', name: 'words' }] },
      }),
      ['parts.rule'],
    ],
    [
      'where a text is in languages no longer',
      instead({ kind: 'value', name: 'title' }),
      ['title'],
    ],
    ['where a field is of another kind', instead({ kind: 'rich-text', name: 'title' }), ['title']],
  ])('are found %s', (_, today, lost) => {
    expect(lostFields(recorded, today, data)).toEqual(lost)
  })
})
