import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusalTable, type RefusalCode } from '../../src/domain/refusals/refusalTable'
import { sentenceOf, statusOf } from '../../src/domain/refusals/refusals'
import { ask, everything, forced, inReview, officer, openDesk, published } from './support/desk'
import { verbs } from '../../src/domain/workflow/verbs'

const codes = Object.keys(refusalTable) as RefusalCode[]
const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, source: readFileSync(join('src', name), 'utf8') }))

describe('every refusal', () => {
  test.each(codes)('%s has a sentence in both languages with the same gaps', (code) => {
    const { en, zh } = refusalTable[code]
    expect(placeholders(zh)).toEqual(placeholders(en))
    expect(code === 'field-invalid' || /[.)]$/.test(en)).toBe(true)
    expect(code === 'field-invalid' || /[\u4e00-\u9fff].*。$/.test(zh)).toBe(true)
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('has every gap filled where it is raised', () => {
    const empty = sources.flatMap(({ name, source }) =>
      codes.flatMap((code) =>
        // The object literal that begins with the code, up to its own closing brace.
        [
          ...source.matchAll(
            new RegExp(`code: '${code}'(?: as const)?,?((?:[^{}]|\\{[^{}]*\\})*)\\}`, 'g'),
          ),
        ]
          .flatMap(([, rest]) =>
            placeholders(refusalTable[code].en).filter(
              (gap) => !new RegExp(`\\b${gap}\\b`).test(rest ?? ''),
            ),
          )
          .map((gap) => `${name}: ${code} lacks ${gap}`),
      ),
    )
    // The table itself, and a helper whose callers give the gaps.
    expect(empty.filter((found) => !found.startsWith('domain/refusals/'))).toEqual([])
  })

  test('of decide reads as a whole sentence', () => {
    for (const desk of [openDesk(), inReview(), published(), forced()])
      for (const person of [officer, everything, { digest: 'guest', roles: [] }])
        for (const verb of verbs) {
          const decision = ask(desk, person, verb, {
            expected: null,
            input: { reason: '', comment: '', author: undefined, at: undefined },
            facts: { shownBy: ['topics/1'] },
          })
          for (const refusal of decision.isAllowed ? [] : decision.refusals)
            for (const language of ['en', 'zh-CN']) {
              const sentence = sentenceOf(refusal, language)
              expect(sentence).not.toMatch(/\{\w+\}|\s{2}| [.,;]|: ?[.。]|“”/)
            }
        }
  })
})

test('a sentence comes in the language of whoever asks, in English where there is no other', () => {
  const refusal = { code: 'reason-too-short', params: { minimum: '20' } } as const
  expect(sentenceOf(refusal, 'zh')).toContain('20 个字符')
  expect(sentenceOf(refusal, 'fr')).toBe(sentenceOf(refusal))
})

test('the first class that applies sets the status', () => {
  expect(
    statusOf([{ code: 'comment-missing' }, { code: 'wrong-state' }, { code: 'role-missing' }]),
  ).toBe(403)
  expect(statusOf([{ code: 'role-missing' }, { code: 'stale' }])).toBe(412)
  expect(statusOf([{ code: 'stale' }, { code: 'expectation-missing' }])).toBe(428)
  expect(statusOf([{ code: 'expectation-missing' }, { code: 'signed-out' }])).toBe(401)
})

test('a refusal keeps the names of several states apart', () => {
  const refusal = {
    code: 'wrong-public-state' as const,
    params: { state: 'none', from: 'live, live-review-owed, withdrawn' },
  }
  expect(sentenceOf(refusal)).toBe(
    'Not possible while the public text is “never public”; it must be “public”, “public, review owed” or “withdrawn”.',
  )
  expect(sentenceOf(refusal, 'zh')).toContain('“已公开”或“已公开，待补审”或“已撤回”')
})
