import type { LocalizedText } from '../languages/languages.js'
import type { Written } from './writtenIn.js'

/** A term and what it is called in the other language. */
export type TermPair = {
  readonly en: string
  readonly zh: string
  /** What must stand in neither language's text in its place. */
  readonly avoid?: readonly string[]
}

type TermFinding = {
  readonly field: string
  readonly locale: string
  readonly message: LocalizedText
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** A term as a word of its own; Chinese knows no borders of words. */
const says = (text: string, term: string): boolean =>
  /\p{Script=Han}/u.test(term)
    ? text.includes(term)
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term)}(?![\\p{L}\\p{N}])`, 'iu').test(text)

const other = { en: 'zh', zh: 'en' } as const

const inField = (texts: { en?: string; zh?: string }, field: string, pair: TermPair) =>
  (['en', 'zh'] as const).flatMap((locale): TermFinding[] => {
    const text = texts[locale]
    if (text === undefined) return []
    const avoided = (pair.avoid ?? []).filter((term) => says(text, term))
    const original = texts[other[locale]]
    const isMissing =
      original !== undefined && says(original, pair[other[locale]]) && !says(text, pair[locale])
    return [
      ...avoided.map((term) => ({
        field,
        locale,
        message: {
          en: `Write “${pair[locale]}”, not “${term}”.`,
          zh: `应写“${pair[locale]}”，而非“${term}”。`,
        },
      })),
      ...(isMissing
        ? [
            {
              field,
              locale,
              message: {
                en: `“${pair[other[locale]]}” in the other language is “${pair[locale]}” here, which is missing.`,
                zh: `另一语言文本中的“${pair[other[locale]]}”在此应为“${pair[locale]}”，但未出现。`,
              },
            },
          ]
        : []),
    ]
  })

/** Where a text departs from a list of terms: field by field, the one language beside the other. */
export const termFindings = (
  written: readonly Written[],
  pairs: readonly TermPair[],
): TermFinding[] => {
  const fields = new Map<string, { en?: string; zh?: string }>()
  for (const { field, locale, text } of written)
    if (locale === 'en' || locale === 'zh') {
      const known = fields.get(field) ?? {}
      fields.set(field, { ...known, [locale]: [known[locale], text].filter(Boolean).join('\n') })
    }
  return [...fields].flatMap(([field, texts]) =>
    pairs.flatMap((pair) => inField(texts, field, pair)),
  )
}
