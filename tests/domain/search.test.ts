import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { highlight } from '../../src/domain/search/highlight'
import { asTitleWord, indexWords } from '../../src/domain/search/indexWords'
import { queryWords } from '../../src/domain/search/queryWords'
import { searchedTexts } from '../../src/domain/search/searchedTexts'
import { wordsIn } from '../../src/domain/search/wordsIn'

const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  children: texts.map((text) => ({ type: 'text', text })),
})
const isFound = (text: string, question: string): boolean => {
  const there = new Set(indexWords({ summary: text }))
  const words = queryWords(question)
  return words.length > 0 && words.every((word) => there.has(word))
}

describe('a text is found', () => {
  test.each([
    ['He visited the Ministry’s offices', 'visit ministry office'],
    ['He visited the Ministry’s offices', 'VISITS'],
    ['Ángela Müller and François', 'angela muller francois'],
    ['Half-way: e-mail of 2026', 'e-mail 2026'],
    ['国家核安全局局长', '核安全'],
    ['国家核安全局局长', '局长 国家'],
    ['国家核安全局', '全'],
    ['中日环境部长会议', '中日会议'],
    ['ﬁnal ＡＢＣ', 'final abc'],
    ['中日韩 TEMM21 会议', 'temm21 会议'],
  ])('"%s" by "%s"', (text, question) => {
    expect(isFound(text, question)).toBe(true)
  })

  test.each([
    ['He visited the ministry', 'ministry hospital'],
    ['安全核', '核安全'],
    ['nuclear', 'clear'],
    ['The end of it', 'the of it'],
  ])('"%s" not by "%s"', (text, question) => {
    expect(isFound(text, question)).toBe(false)
  })

  test('by anything that stands in it, whatever the script', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(fc.constantFrom('核', '安全', '生态', 'visit', 'Müller', ' ', '。', '2026')),
        (noise, parts) => {
          const text = parts.join('') + ' ' + noise
          const there = new Set(indexWords({ summary: text }))
          expect(queryWords(text).filter((word) => !there.has(word))).toEqual([])
        },
      ),
    )
  })
})

describe('words', () => {
  test('are of letters and digits alone, whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { word, from, to } of wordsIn(text)) {
          expect(word).not.toMatch(/[\s"'()*:^\\[\]{},-]/)
          expect(word.length).toBeLessThanOrEqual(60)
          expect(to).toBeGreaterThan(from)
        }
      }),
    )
  })

  test('are of what people read: no address, code, relation or choice of disclaimer', () => {
    const content = {
      title: 'Roundtable',
      kind: 'attends',
      disclaimer: { wording: 'reference-only' },
      legacy: { address: 'http://old.example/page' },
      leaders: [{ leader: { $ref: { type: 'leaders', id: 'l1' } }, postAtTheTime: 'Minister' }],
      body: {
        $richText: {
          root: { children: [paragraph('Talks ', 'held'), { type: 'horizontalrule' }] },
        },
      },
    }
    expect(searchedTexts(content)).toEqual([
      { field: 'title', text: 'Roundtable' },
      { field: 'leaders', text: 'Minister' },
      { field: 'body', text: 'Talks held' },
    ])
    expect(indexWords(content)).toEqual(
      [asTitleWord('roundtabl'), 'held', 'minist', 'roundtabl', 'talk'].sort(),
    )
  })
})

describe('highlights', () => {
  const shownIn = ({ matches, text }: ReturnType<typeof highlight>[number]) =>
    matches.map(([from, to]) => text.slice(from, to))

  test('mark the words as they stand, in the title and in the place that has most of them', () => {
    const filler = 'Nothing to see in this sentence. '.repeat(20)
    const found = highlight(
      [
        { field: 'title', text: 'Nuclear  safety' },
        { field: 'summary', text: 'On safety.' },
        { field: 'body', text: `${filler}Experts on nuclear safety visited. ${filler}` },
      ],
      queryWords('visits safety nuclear'),
    )
    expect(found.map(({ field }) => field)).toEqual(['title', 'body'])
    expect(found.map(shownIn)).toEqual([
      ['Nuclear', 'safety'],
      ['nuclear', 'safety', 'visited'],
    ])
    expect(found[1]?.text).toMatch(/^… .*\bExperts on nuclear safety visited\..* …$/)
    expect(found[1]?.text.length).toBeLessThan(200)
  })

  test('join the pairs of a Chinese word', () => {
    const [found] = highlight(
      [{ field: 'title', text: '国家核安全局成立' }],
      queryWords('核安全局'),
    )
    expect(found && shownIn(found)).toEqual(['核安全局'])
  })

  test('never leave the text, nor cut a sign in two', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('𠮷野', '核安全', ' visit ', '。', 'x'.repeat(30)), {
          maxLength: 80,
        }),
        (parts) => {
          const [found] = highlight(
            [{ field: 'body', text: parts.join('') }],
            queryWords('核安全 visit 𠮷'),
          )
          if (!found) return
          expect(found.text).not.toMatch(/\p{Surrogate}/u)
          for (const [from, to] of found.matches) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeLessThanOrEqual(found.text.length)
            expect(to).toBeGreaterThan(from)
          }
        },
      ),
    )
  })
})
