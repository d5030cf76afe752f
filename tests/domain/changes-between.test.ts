import { describe, expect, test } from '@jest/globals'
import type { FieldList } from '../../src/domain/fingerprint/fieldList'
import { changesBetween } from '../../src/domain/merge/changesBetween'

const fields: FieldList = [
  { name: 'title', kind: 'value', isLocalized: true },
  { name: 'order', kind: 'value' },
  {
    name: 'people',
    kind: 'rows',
    fields: [
      { name: 'name', kind: 'value', isLocalized: true },
      { name: 'side', kind: 'value' },
    ],
  },
]

const person = (id: string, name: string, side = 'ours') => ({ id, name: { en: name }, side })

const before = {
  title: { en: 'Clean air', zh: '清洁空气' },
  order: 1,
  people: [person('a', 'Huang'), person('b', 'Li')],
}

const ids = (spots: readonly { id: string }[]): string[] => spots.map(({ id }) => id)

describe('what differs between two texts', () => {
  test('is told field by field and language by language, and the rest is told as unchanged', () => {
    const after = { ...before, title: { en: 'Clear air', zh: '清洁空气' } }
    const { changed, same } = changesBetween(fields, before, after)
    expect(ids(changed)).toEqual(['title@en'])
    expect(changed[0]).toMatchObject({ base: 'Clean air', theirs: 'Clear air', locale: 'en' })
    expect(ids(same)).toEqual(['title@zh', 'order', 'people.a', 'people.b'])
  })

  test('is told row by row: a row with a change in it is not told as unchanged', () => {
    const after = { ...before, people: [person('a', 'Huang'), person('b', 'Li', 'theirs')] }
    const { changed, same } = changesBetween(fields, before, after)
    expect(ids(changed)).toEqual(['people.b.side'])
    expect(ids(same)).toEqual(['title@en', 'title@zh', 'order', 'people.a'])
  })

  test('names a row that went and one that came', () => {
    const after = { ...before, people: [person('a', 'Huang'), person('c', 'Wang')] }
    const { changed } = changesBetween(fields, before, after)
    expect(
      changed.map(({ base, id, isRow, theirs }) => [id, isRow, Boolean(base), Boolean(theirs)]),
    ).toEqual(
      expect.arrayContaining([
        ['people.b', true, true, false],
        ['people.c', true, false, true],
      ]),
    )
    expect(changed).toHaveLength(2)
  })

  test('is one place where rows only changed their order', () => {
    const after = { ...before, people: before.people.toReversed() }
    const { changed, same } = changesBetween(fields, before, after)
    expect(ids(changed)).toEqual(['people'])
    expect(ids(same)).toEqual(['title@en', 'title@zh', 'order'])
  })

  test('is nothing where both say the same, and everything where there was no text', () => {
    expect(changesBetween(fields, before, { ...before, extra: 'no field' }).changed).toEqual([])
    const { changed, same } = changesBetween(fields, {}, before)
    expect(ids(changed)).toEqual(['title@en', 'title@zh', 'order', 'people.a', 'people.b'])
    expect(same).toEqual([])
  })
})
