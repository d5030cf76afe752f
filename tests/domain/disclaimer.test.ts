import { describe, expect, test } from '@jest/globals'
import { checkDisclaimer } from '../../src/domain/disclaimer/checkDisclaimer'
import { composeDisclaimer } from '../../src/domain/disclaimer/composeDisclaimer'
import { disclaimerInForce } from '../../src/domain/disclaimer/disclaimerInForce'
import { builtInWordings, type Wording } from '../../src/domain/disclaimer/wording'

const house: Wording = {
  key: 'house-2026',
  text: { en: 'For reference only. The Chinese text prevails.' },
  prevailingLanguage: 'zh',
  inForceFrom: '2026-03-01',
}
const seedSentence = builtInWordings[0]?.text.en

const codes = (choice: Parameters<typeof checkDisclaimer>[0]['choice'], wordings = [house]) =>
  checkDisclaimer({ locale: 'en', choice, wordings }).map(({ code }) => code)

describe('the disclaimer of an English text', () => {
  test.each([[undefined], [null], [{}], [{ wording: '' }], [{ wording: ' \u00a0\u3000\n' }]])(
    'cannot be missing: %j',
    (choice) => {
      expect(codes(choice)).toEqual(['disclaimer-missing'])
      expect(() => composeDisclaimer({ locale: 'en', choice, wordings: [house] })).toThrow()
    },
  )

  test('cannot be a wording nobody approved', () => {
    expect(codes({ wording: 'mine' })).toEqual(['disclaimer-unknown-wording'])
    expect(() =>
      composeDisclaimer({ locale: 'en', choice: { wording: 'mine' }, wordings: [house] }),
    ).toThrow()
  })

  test('cannot be missing even where an imported text is there', () => {
    expect(codes({ importedText: 'The old sentence.' })).toEqual(['disclaimer-missing'])
  })

  test('cannot be blank, in the wording or in the imported text', () => {
    const blank = { ...house, text: { en: ' \t ' } }
    expect(codes({ wording: 'house-2026' }, [blank])).toEqual(['disclaimer-blank'])
    expect(codes({ wording: 'reference-only', importedText: ' \u00a0 ' })).toEqual([
      'disclaimer-blank',
    ])
  })

  test('cannot be redefined under the key that ships with the product', () => {
    const forged = { ...house, key: 'reference-only', text: { en: 'Fine.' } }
    expect(
      composeDisclaimer({
        locale: 'en',
        choice: { wording: 'reference-only' },
        wordings: [forged],
      })?.text,
    ).toBe(seedSentence)
  })

  test('is the seed sentence to the letter where nothing else is approved', () => {
    expect(
      composeDisclaimer({ locale: 'en', choice: { wording: 'reference-only' }, wordings: [] }),
    ).toEqual({ text: seedSentence, prevailingLanguage: 'zh' })
    expect(seedSentence).toContain('reference only.In case any discrepancy')
  })

  test('is the text found on the page where there is one, with the original named', () => {
    const original = { locale: 'zh' as const, href: 'https://press.example/v1/x?locale=zh' }
    const choice = { wording: 'house-2026', importedText: 'As printed in 2017.' }
    expect(composeDisclaimer({ locale: 'en', choice, wordings: [house], original })).toEqual({
      text: 'As printed in 2017.',
      prevailingLanguage: 'zh',
      original,
    })
  })
})

test('a Chinese text is never refused for a disclaimer and never carries one', () => {
  expect(checkDisclaimer({ locale: 'zh', choice: null, wordings: [] })).toEqual([])
  expect(
    composeDisclaimer({ locale: 'zh', choice: { wording: 'house-2026' }, wordings: [house] }),
  ).toBeUndefined()
})

describe('the wording in force', () => {
  test('is the one that ships until an approved one begins', () => {
    expect(disclaimerInForce([house], '2026-02-28')).toBe('reference-only')
    expect(disclaimerInForce([house], '2026-03-01')).toBe('house-2026')
  })

  test('is the latest one begun, whatever the order of the settings', () => {
    const later = { ...house, key: 'house-2027', inForceFrom: '2027-01-01' }
    expect(disclaimerInForce([later, house], '2026-12-31')).toBe('house-2026')
    expect(disclaimerInForce([later, house], '2027-01-01')).toBe('house-2027')
  })

  test('is never one without a text in the language', () => {
    expect(disclaimerInForce([{ ...house, text: { en: ' ' } }], '2026-12-31')).toBe(
      'reference-only',
    )
  })
})
