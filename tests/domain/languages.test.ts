import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  isBlankText,
  isLanguage,
  isTranslationLanguage,
  languages,
  textIn,
} from '../../src/domain/languages/languages'
import { isSlug, longestSlug, slugFrom } from '../../src/domain/languages/slugFrom'

describe('an address made of a title', () => {
  test.each([
    ['China-Japan High-Level Dialogue', 'china-japan-high-level-dialogue'],
    ['  São Tomé & Príncipe — 2026! ', 'sao-tome-principe-2026'],
    ['中日高级别对话', ''],
    ['第19次会议', '19'],
    ['', ''],
  ])('%j becomes %j', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  test('ends at a whole word, and is cut only where the first word alone is too long', () => {
    expect(slugFrom('word '.repeat(40))).toBe(Array.from({ length: 16 }, () => 'word').join('-'))
    expect(slugFrom('a'.repeat(200))).toHaveLength(longestSlug)
  })

  test('can always stand in an address, and stays what it is when made again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (title) => {
        const slug = slugFrom(title)
        expect(slug === '' || isSlug(slug)).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(longestSlug)
        expect(slugFrom(slug)).toBe(slug)
      }),
    )
  })

  test.each(['A', 'a--b', '-a', 'a-', 'a_b', 'ä', 'a b', '', 'a/b', 'a\n'])(
    '%j is no address',
    (slug) => {
      expect(isSlug(slug)).toBe(false)
    },
  )
})

describe('languages', () => {
  test('English is the translation and carries the disclaimer, Chinese the original', () => {
    expect(languages.map((language) => [language, isTranslationLanguage(language)])).toEqual([
      ['en', true],
      ['zh', false],
    ])
  })

  test('no other language is one of the product', () => {
    expect(['fr', '', null, 'EN', 'constructor'].filter(isLanguage)).toEqual([])
  })

  test('a plain text serves every language, a text per language only its own', () => {
    expect(textIn('Sorry.', 'zh')).toBe('Sorry.')
    expect(textIn({ en: 'Sorry.' }, 'zh')).toBeUndefined()
    expect(textIn(undefined, 'en')).toBeUndefined()
  })

  test('a text is blank when no language has anything to read', () => {
    for (const text of [undefined, '', ' \u00a0\u3000\n', {}, { en: ' ' }, { en: '', zh: '\t' }])
      expect(isBlankText(text)).toBe(true)
    expect(isBlankText({ en: ' ', zh: '好' })).toBe(false)
  })
})
