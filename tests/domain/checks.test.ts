import { describe, expect, test } from '@jest/globals'
import { nearNames } from '../../src/domain/checks/nearNames'
import { termFindings } from '../../src/domain/checks/terms'
import { writtenIn } from '../../src/domain/checks/writtenIn'
import type { Canonical } from '../../src/domain/fingerprint/canonicalForm'
import type { FieldList } from '../../src/domain/fingerprint/fieldList'
import { isLedgerEvent } from '../../src/domain/ledger/isLedgerEvent'
import { sentenceOf } from '../../src/domain/refusals/refusals'
import { act, ask, officer, openDesk, saved, texts, walk } from './support/desk'

const leaders = ['Li Hua', 'Maria da Silva', 'Aleksandr Volkov', '李小华']
const near = (text: string): string[] => nearNames(text, leaders).map(({ written }) => written)

describe('a name is near to a known one', () => {
  test.each([
    ['with a letter too many', 'Minister Li Huas spoke.', ['Li Huas']],
    ['with two letters swapped', 'Minister Li Hau spoke.', ['Li Hau']],
    ['with two letters wrong in a long one', 'Aleksander Volkow arrived.', ['Aleksander Volkow']],
    ['with another character in a Chinese one', '部长李晓华抵达。', ['李晓华']],
  ])('%s', (_, text, found) => {
    expect(near(text)).toEqual(found)
  })

  test.each([
    ['when it is that name', 'Li Hua and Aleksandr Volkov met.'],
    ['when it is that name in capitals, or of somebody', 'LI HUA spoke; Li Hua’s words.'],
    ['when it is no name', 'they lie here, in the hull'],
    ['when it is somebody quite different', 'Wang Fang met Peter Miller.'],
    ['when a Chinese one has another family name', '王小华'],
    ['when a Chinese one is written rightly', '部长李小华抵达。'],
  ])('but not %s', (_, text) => {
    expect(near(text)).toEqual([])
  })

  test('never when it is the known spelling of another', () => {
    expect(nearNames('Li Hui spoke.', [...leaders, 'Li Hui'])).toEqual([])
  })
})

describe('a term is called what the list says', () => {
  const pairs = [{ en: 'Belt and Road', zh: '一带一路', avoid: ['One Belt One Road'] }]
  const in2 = (en: string, zh: string) =>
    termFindings(
      [
        { field: 'body', locale: 'en', text: en, links: [] },
        { field: 'body', locale: 'zh', text: zh, links: [] },
      ],
      pairs,
    ).map(({ locale }) => locale)

  test('in both languages, or in neither', () => {
    expect(in2('The belt and road grows.', '一带一路发展。')).toEqual([])
    expect(in2('Trade grows.', '贸易增长。')).toEqual([])
    expect(in2('The initiative grows.', '一带一路发展。')).toEqual(['en'])
    expect(in2('The Belt and Road grows.', '倡议发展。')).toEqual(['zh'])
  })

  test('and never what is to be avoided', () => {
    expect(in2('The Belt and Road, or One Belt One Road.', '一带一路')).toEqual(['en'])
  })

  test('and a part of a word is no term', () => {
    expect(in2('A Belt and Roadside.', '贸易')).toEqual([])
  })

  test('which is not asked of a text in one language', () => {
    const one = [{ field: 'body', locale: 'zh', text: '一带一路', links: [] }]
    expect(termFindings(one, pairs)).toEqual([])
  })
})

test('everything that is written is found, with its field, its language and its links', () => {
  const fields: FieldList = [
    { name: 'title', kind: 'value', isLocalized: true },
    { name: 'body', kind: 'rich-text', isLocalized: true },
    { name: 'website', kind: 'value' },
    {
      name: 'agenda',
      kind: 'rows',
      fields: [{ name: 'text', kind: 'value', isLocalized: true }],
    },
  ]
  const link = (fields: Canonical, text: string): Canonical => ({
    ...{ type: 'link', fields },
    children: [{ type: 'text', text }],
  })
  const body: Canonical = {
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'See ' },
            link({ url: 'https://example.org/a' }, 'this'),
            link({ doc: { relationTo: 'topics', value: '7' } }, ' and that'),
          ],
        },
        { type: 'paragraph', children: [{ type: 'text', text: 'End.' }] },
      ],
    },
  }
  expect(
    writtenIn(fields, {
      title: { en: 'A title' },
      body: { en: body },
      website: 'https://example.org/b',
      agenda: [{}, { text: { zh: '议程' } }],
    }),
  ).toEqual([
    { field: 'title', locale: 'en', text: 'A title', links: [] },
    {
      ...{ field: 'body', locale: 'en', text: 'See this and that\nEnd.' },
      links: ['https://example.org/a', 'topics/7'],
    },
    {
      ...{ field: 'website', locale: null, text: 'https://example.org/b' },
      links: ['https://example.org/b'],
    },
    { field: 'agenda.1.text', locale: 'zh', text: '议程', links: [] },
  ])
})

describe('the results of the checks', () => {
  const desk = walk(openDesk(), saved('first'))
  const report = (severity: 'error' | 'warning', fingerprint = texts('first')) => ({
    facts: {
      checks: {
        fingerprint,
        ran: ['tone'],
        findings: [
          {
            check: 'tone',
            severity,
            field: 'title',
            message: { en: 'Too loud.', zh: '过于张扬。' },
          },
        ],
      },
    },
  })

  test('refuse a submission by name and field, where they are errors', () => {
    const decision = ask(desk, officer, 'submit', report('error'))
    expect(decision).toMatchObject({
      isAllowed: false,
      refusals: [{ code: 'check-failed', field: 'title', params: { check: 'tone' } }],
    })
    const [refusal] = decision.isAllowed ? [] : decision.refusals
    expect(refusal && [sentenceOf(refusal), sentenceOf(refusal, 'zh')]).toEqual([
      'A check of this text failed (tone: Too loud.)',
      '此文本未通过检查（tone：过于张扬。）。',
    ])
  })

  test('are recorded with the submission, where they are warnings', () => {
    const { events, state } = act(desk, officer, 'submit', report('warning'))
    const { hash: _, ...event } = events.at(-1) ?? { hash: '' }
    expect(isLedgerEvent(event)).toBe(true)
    expect(state.run?.checks).toEqual({
      ran: ['tone'],
      findings: report('warning').facts.checks.findings,
    })
  })

  test('say nothing about another text', () => {
    const decision = ask(desk, officer, 'submit', report('warning', texts('another')))
    expect(decision).toMatchObject({ isAllowed: false, refusals: [{ code: 'stale' }] })
  })

  test('are asked of no forced publication', () => {
    const approver = { digest: 'approver', roles: ['approver'] } as const
    expect(ask(desk, approver, 'force-publish', report('error')).isAllowed).toBe(true)
  })
})
