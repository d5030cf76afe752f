import { describe, expect, test } from '@jest/globals'
import { changedParts, type Part } from '../../src/plugin/components/saving/changedParts.js'
import { richTextLines } from '../../src/plugin/components/saving/richTextLines.js'
import { paragraph, richTextOf, words } from '../support/richText.js'

const side = (parts: readonly Part[], without: Part['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ value }) => value)
    .join('')

describe('what was changed in a text', () => {
  test('is told word by word', () => {
    expect(changedParts('They met in Beijing.', 'They met in Tokyo.', 'en')).toEqual([
      { kind: 'same', value: 'They met in ' },
      { kind: 'removed', value: 'Beijing' },
      { kind: 'added', value: 'Tokyo' },
      { kind: 'same', value: '.' },
    ])
  })

  test('is told by words in Chinese, which has no spaces between them', () => {
    const parts = changedParts('双方在北京举行会谈。', '双方在东京举行会谈。', 'zh')
    expect(parts).toContainEqual({ kind: 'added', value: '东京' })
    expect(side(parts, 'removed')).toBe('双方在东京举行会谈。')
  })

  test('is all of it where nothing was there, or nothing is left', () => {
    expect(changedParts('', 'New', 'en')).toEqual([{ kind: 'added', value: 'New' }])
    expect(changedParts('Old', '', 'en')).toEqual([{ kind: 'removed', value: 'Old' }])
    expect(changedParts('', '', 'en')).toEqual([])
  })

  test('gives back both texts, however long they are, and finds one word among twenty thousand', () => {
    const lines = Array.from(
      { length: 1_000 },
      (_, index) => `Line ${index}: ${'They agreed to go on as before. '.repeat(3)}\n`,
    )
    const from = lines.join('')
    const to = lines.with(500, lines[500]!.replace('before', 'agreed')).join('')
    const parts = changedParts(from, to, 'en')
    expect(side(parts, 'added')).toBe(from)
    expect(side(parts, 'removed')).toBe(to)
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', value: 'before' },
      { kind: 'added', value: 'agreed' },
    ])
  })

  test('is another text, where next to nothing is left of a long one', () => {
    const many = (word: string): string =>
      Array.from({ length: 3_000 }, (_, index) => `${word}${index}\n`).join('')
    expect(changedParts(many('a'), many('b'), 'en')).toEqual([
      { kind: 'removed', value: many('a') },
      { kind: 'added', value: many('b') },
    ])
  })
})

const titles: Readonly<Record<string, string>> = { 'media/7': 'A signing', 'topics/3': 'Clean air' }

const linesOf = (...children: readonly object[]): string =>
  richTextLines(richTextOf(...children), (relationTo, id) => titles[`${relationTo}/${id}`])

const link = (fields: object, text: string) => ({ type: 'link', fields, children: [words(text)] })

describe('a rich text as lines', () => {
  test('shows where each link leads', () => {
    const outside = link({ linkType: 'custom', url: 'https://example.org/a' }, 'the text')
    const inside = link({ linkType: 'internal', doc: { relationTo: 'topics', value: 3 } }, 'air')
    expect(linesOf(paragraph(words('Read '), outside, words(' about '), inside))).toBe(
      'Read the text (https://example.org/a) about air (Clean air)',
    )
    expect(linesOf(paragraph(link({ url: 'https://example.org' }, 'https://example.org')))).toBe(
      'https://example.org',
    )
  })

  test('shows headings, quotes, lists within lists, and lines', () => {
    const item = (value: number, ...children: readonly object[]) => ({
      type: 'listitem',
      value,
      children,
    })
    const inner = { type: 'list', listType: 'bullet', children: [item(1, words('inner'))] }
    expect(
      linesOf(
        { type: 'heading', tag: 'h2', children: [words('Results')] },
        { type: 'quote', children: [words('We agree.')] },
        {
          type: 'list',
          listType: 'number',
          children: [item(1, words('first')), item(2, inner), item(2, words('second'))],
        },
        { type: 'horizontalrule' },
      ),
    ).toBe('## Results\n> We agree.\n1. first\n  - inner\n2. second\n———')
  })

  test('shows how words are set', () => {
    const set = (text: string, format: number) => ({ ...words(text), format })
    expect(linesOf(paragraph(set('bold', 1), words(' '), set('both', 3)))).toBe(
      '**bold** ***both***',
    )
  })

  test('shows pictures by their titles, cells of tables, and what blocks hold', () => {
    const cell = (text: string) => ({ type: 'tablecell', children: [paragraph(words(text))] })
    expect(
      linesOf(
        { type: 'upload', relationTo: 'media', value: 7 },
        { type: 'upload', relationTo: 'media', value: 8 },
        { type: 'table', children: [{ type: 'tablerow', children: [cell('a'), cell('b')] }] },
        { type: 'block', fields: { id: 'x', blockType: 'quote', words: 'Yes' } },
      ),
    ).toBe('[A signing]\n[8]\na | b\n[quote {"words":"Yes"}]')
  })

  test('is empty where there is none', () => {
    expect(richTextLines(null, () => undefined)).toBe('')
    expect(richTextLines({}, () => undefined)).toBe('')
  })
})
