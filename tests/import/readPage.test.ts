import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodePage } from '../../src/import/page/decodePage.js'
import { readPage } from '../../src/import/page/readPage.js'
import { readActivity } from '../../src/import/readActivity.js'
import { codesOf, disclaimer, pageOf, pageText, seedBytes, seedText } from './support/pages.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const codeOf = (text: string) => {
  const page = readPage(text)
  return page.kind === 'refusal' ? page.code : page.kind
}

describe('the frame of the seed page', () => {
  const page = pageOf(seedText)

  test('hot keywords are split at no-break spaces, so that a term may hold a blank', () => {
    expect(page.hotKeywords).toEqual(['inspection', 'air water', 'soil pollution'])
  })

  test('the breadcrumb gives its five labels', () => {
    expect(page.breadcrumb).toEqual([
      'Home',
      'About MEP',
      'Leaders of MEP',
      'Huang Runqiu',
      'Activities',
    ])
  })

  test('the title stands alone', () => {
    expect(page.title).toBe(
      'China-Japan High-level Roundtable Dialogue on Environmental Protection held in Beijing',
    )
  })

  test('the body is the seven paragraphs between title and note, to the letter', () => {
    expect(page.body).toEqual([4, 6, 8, 10, 12, 14, 16].map((line) => seedText.split('\n')[line]))
  })

  test('the disclaimer is kept exactly as printed', () => {
    expect(page.disclaimer).toBe(disclaimer)
    expect(seedText).toContain(page.disclaimer)
  })

  test('the footer gives copyright years, links, registration number and both rights sentences', () => {
    expect(page.footer.copyright).toMatchObject({ holder: null, firstYear: 2015, lastYear: 2016 })
    expect(page.footer.links).toEqual(['Statement', 'Sitemap', 'Contact us'])
    expect(page.footer.registration).toMatchObject({ number: '05009132', fullForm: null })
    expect(page.footer.rights).toEqual([seedText.split('\n')[24], seedText.split('\n')[26]])
  })

  test('what the frame lacks is a warning each', () => {
    expect(codesOf(page)).toEqual([
      'copyright-years',
      'copyright-holder-missing',
      'rights-owner-missing',
      'registration-without-prefix',
      'footer-links-without-address',
    ])
  })

  test('the raw text is the file, and the checksum is its own', () => {
    expect(page.text).toBe(seedText)
    expect(page.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(pageOf(`${seedText} `).checksum).not.toBe(page.checksum)
  })
})

describe('variants of the frame', () => {
  test('without a breadcrumb the page is read, with a warning', () => {
    const page = pageOf(pageText({ breadcrumb: null }))
    expect(page.breadcrumb).toEqual([])
    expect(codesOf(page)).toContain('no-breadcrumb')
  })

  test('without hot keywords the breadcrumb is enough', () => {
    expect(pageOf(pageText({ hotKeywords: null })).hotKeywords).toEqual([])
  })

  test('without a note on the languages the field stays empty, with a warning', () => {
    const page = pageOf(pageText({ disclaimer: null }))
    expect(page.disclaimer).toBeNull()
    expect(codesOf(page)).toContain('no-disclaimer')
  })

  test.each([
    '[This English version is for your reference only. In the event of conflict, the Chinese version prevails.]',
    '（The translation is unofficial. If there is any inconsistency, the Chinese text shall prevail.）',
    'Provisional translation. In case of inconsistency between the versions, the Japanese version prevails.',
  ])('another wording of the note is found by its parts: %s', (note) => {
    expect(pageOf(pageText({ disclaimer: note })).disclaimer).toBe(note)
  })

  test('a note at the end of a paragraph is taken out of it', () => {
    const page = pageOf(
      pageText({ body: [`Vice Minister Wang Qiang met guests. ${disclaimer}`], disclaimer: null }),
    )
    expect(page.body).toEqual(['Vice Minister Wang Qiang met guests.'])
    expect(page.disclaimer).toBe(disclaimer)
  })

  test('controls and stamps of the younger frame are no text', () => {
    const text = pageText().replace(
      'guests\n',
      'guests\nArticle type: Translated 2018-05-04 [Font Size: S M L] [Print] [Close]\n',
    )
    expect(pageOf(text).body).toEqual([
      'Vice Minister Wang Qiang met with guests in Beijing on Friday.',
    ])
  })

  test('credits and dateline that open the body are no body', () => {
    const page = pageOf(
      pageText({
        body: [
          'Chinese report by Li Hong and Zhao Min, CENEWS',
          'Beijing, June 14 - Vice Minister Wang Qiang met guests.',
        ],
      }),
    )
    expect(page.credits).toMatchObject({ sourceReporter: 'Li Hong and Zhao Min', agency: 'CENEWS' })
    expect(page.datelineCity).toBe('Beijing')
    expect(page.body).toEqual(['Vice Minister Wang Qiang met guests.'])
  })

  test('the old name of the file gives document number and day of publication', () => {
    expect(pageOf(seedText, '/pages/t20170615_416094.txt').origin).toEqual({
      address: null,
      documentNumber: '416094',
      publishedOn: '2017-06-15',
    })
    expect(pageOf(seedText, 't20170230_1.txt').origin.publishedOn).toBeNull()
  })

  test('a rights owner and a full filing number that are printed are read, and no warning asks for them', () => {
    const page = pageOf(
      pageText({
        footer: ['Copyright©2019 Some Ministry', 'Registration Number: 京ICP备05009132号'],
      }),
    )
    expect(page.footer.copyright?.holder).toBe('Some Ministry')
    expect(page.footer.registration).toMatchObject({
      number: '05009132',
      fullForm: '京ICP备05009132号',
    })
    expect(codesOf(page)).toEqual(['copyright-years'])
  })
})

describe('files that are no page', () => {
  test.each([
    ['empty-file', ' \n\u00a0\n'],
    ['html', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>'],
    ['not-a-page', 'Call me Ishmael.\n\nSome years ago I went to sea.\n'],
    ['no-title', 'Hot Keywords: air\n\n'],
    ['no-body', 'Hot Keywords: air\nWang Qiang meets guests\n\nRegistration Number: 05009132'],
    ['digest', 'Hot Keywords: air\nCalendar in June 2017\n\nJune 1: a meeting.'],
  ])('%s', (code, text) => {
    expect(codeOf(text)).toBe(code)
  })

  test('a page that reports nobody and no event is no activity', () => {
    const text = pageText({
      breadcrumb: 'Home > About MEP > Departments',
      title: 'Department of Water',
      body: ['The department manages water.'],
    })
    expect(readActivity({ name: 'x', bytes: bytes(text) })).toMatchObject({
      kind: 'refusal',
      code: 'no-activity',
    })
  })

  test.each([
    ['not-text', new Uint8Array([0x89, 0x50, 0, 0x0d])],
    ['not-utf8', new Uint8Array([0x48, 0xe9, 0x6c])],
    ['too-large', new Uint8Array(1_000_001).fill(0x61)],
  ])('bytes: %s', (code, data) => {
    expect(decodePage(data)).toMatchObject({ kind: 'refusal', code })
  })

  test('a byte order mark and CRLF line ends change nothing', () => {
    const windows = bytes(`\ufeff${seedText.replaceAll('\n', '\r\n')}`)
    expect(decodePage(windows)).toBe(seedText)
    expect(decodePage(seedBytes)).toBe(seedText)
  })
})

describe('any text', () => {
  const lines = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ...seedText.split('\n'),
        'Home > About MEP',
        'Article type: Translated',
        '(',
        '“',
        'The',
      ),
      fc
        .array(
          fc.constantFrom(
            'Vice',
            'Minister',
            'of',
            'and',
            'Huang',
            'Runqiu',
            'MEP',
            'said',
            'the',
            'Ministry',
            ',',
            'China-Japan',
            '’s',
            '4',
            'side events',
            'including',
          ),
          { maxLength: 12 },
        )
        .map((words) => words.join(' ')),
    ),
    { maxLength: 30 },
  )

  test('is either a page with facts or a refusal, and never an exception', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const answer = readActivity({ name: 'x', bytes: bytes(all.join('\n')) })
        if (answer.kind === 'refusal') expect(answer.message).toMatch(/\.$/)
        else expect(answer.page.body.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  test('any bytes too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (data) =>
        Boolean(readActivity({ name: 'x', bytes: data })),
      ),
    )
  })
})
