import { describe, expect, test } from '@jest/globals'
import { publicStates, workingStates } from '../../src/domain/workflow/states.js'
import { verbs } from '../../src/domain/workflow/verbs.js'
import { deskTranslations } from '../../src/plugin/home/deskTranslations.js'
import { mergeTranslations } from '../../src/plugin/translations/mergeTranslations.js'
import { translate } from '../../src/plugin/translations/translate.js'
import { translations } from '../../src/plugin/translations/translations.js'

const sentencesOf = (language: keyof typeof translations): Map<string, string> =>
  new Map(
    Object.entries(translations[language].communique).flatMap(([group, sentences]) =>
      Object.entries(sentences).map(([key, text]): [string, string] => [`${group}:${key}`, text]),
    ),
  )

const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort()

describe('the sentences of the plugin', () => {
  const english = sentencesOf('en')
  const languages = Object.keys(translations) as (keyof typeof translations)[]

  test.each(languages)(
    'in %s are all there and leave out nothing that is filled in',
    (language) => {
      const sentences = sentencesOf(language)
      expect([...sentences.keys()].sort()).toEqual([...english.keys()].sort())
      for (const [key, text] of sentences) {
        expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')])
        expect([key, text.trim() === '']).toEqual([key, english.get(key) === ''])
      }
    },
  )

  test.each(languages)('in %s have a word for every state and every step', (language) => {
    const sentences = sentencesOf(language)
    const needed = [
      ...workingStates.flatMap((state) => [`working:${state}`, `workingSince:${state}`]),
      ...publicStates.flatMap((state) => [`publicly:${state}`, `publicSince:${state}`]),
      ...verbs.flatMap((verb) => [`verbs:${verb}`, `done:${verb}`, `consequences:${verb}`]),
    ]
    expect(needed.filter((key) => !sentences.has(key))).toEqual([])
  })

  test('in Chinese are Chinese', () => {
    for (const [key, text] of sentencesOf('zh')) {
      const hasWords = /\p{L}/u.test(text.replace(/\{\{\w+\}\}/g, ''))
      if (hasWords) expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, true])
    }
  })

  test('are given in the language of whoever asks, and in English where there is no other', () => {
    expect(translate('zh', 'bar:approvedBy', { names: '李娜' })).toBe('批准：李娜。')
    expect(translate('fr', 'bar:approvedBy', { names: 'Li Na' })).toBe('Approved by: Li Na.')
  })
})

describe('the first page', () => {
  test('is called the desk, and Payload’s name stays where a project has its own', () => {
    expect(mergeTranslations({}, deskTranslations({})).translations).toMatchObject({
      en: { general: { dashboard: 'Desk' }, communique: { home: { title: 'Desk' } } },
      zh: { general: { dashboard: '工作台' } },
    })
    const own = { components: { views: { dashboard: { Component: '/Own.js' } } } }
    const kept = mergeTranslations({}, deskTranslations(own)).translations
    expect(kept).toHaveProperty('en.communique.home.title')
    expect(kept).not.toHaveProperty('en.general.dashboard')
  })
})

describe("a project's own translations", () => {
  test('win over the sentences of the plugin, and keep theirs beside them', () => {
    const own = { general: { ok: 'Fine' }, communique: { verbs: { submit: 'Hand in' } } }
    const merged = mergeTranslations({ fallbackLanguage: 'en', translations: { en: own } })
    expect(merged.fallbackLanguage).toBe('en')
    expect(merged.translations?.en).toMatchObject({
      general: { ok: 'Fine' },
      communique: { verbs: { submit: 'Hand in', approve: 'Approve' } },
    })
  })

  test('in a language that the plugin does not speak get the English sentences', () => {
    const merged = mergeTranslations({ supportedLanguages: { fr: undefined } })
    expect(merged.translations).toHaveProperty('fr.communique.verbs.submit', 'Submit for review')
  })
})
