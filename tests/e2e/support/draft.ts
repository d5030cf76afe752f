import { richText } from '../../support/richText.js'
import type { Person } from './people.js'
import { ask, type Json } from './site.js'

/** Saves a draft by the API, in one language; gives its key. */
export const draft = async (
  author: Person,
  collection: string,
  data: object,
  locale = 'en',
): Promise<string> => {
  const address = `/api/${collection}?draft=true&locale=${locale}`
  const made = await ask('POST', address, author.token, data)
  if (made.doc === undefined) throw new Error(JSON.stringify(made))
  return `${collection}/${made.doc.id as string}`
}

/** Saves a text anew by the API. */
export const edit = async (
  author: Person,
  document: string,
  data: object,
  locale = 'en',
): Promise<void> => {
  const isGlobal = document.startsWith('globals/')
  const address = `/api/${document}?draft=true&locale=${locale}`
  const saved = await ask(isGlobal ? 'POST' : 'PATCH', address, author.token, data)
  if (saved.errors !== undefined) throw new Error(JSON.stringify(saved))
}

/** The working text, as its author reads it. */
export const textOf = (author: Person, document: string, locale = 'en'): Promise<Json> =>
  ask('GET', `/api/${document}?draft=true&depth=0&locale=${locale}`, author.token)

/** An activity that lacks nothing. */
export const activity = (title: string, ...paragraphs: string[]): object => ({
  title,
  kind: 'meets',
  event: { start: '2026-03-04', precision: 'day' },
  body: richText(...paragraphs),
})
