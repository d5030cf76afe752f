import { escapeHtml, type ComposedText } from '../../delivery/index.js'
import { plannedTimeInWords } from '../../domain/workflow/plannedTime.js'
import type { OpenedPressLink } from '../../plugin/press/openPressLink.js'
import { pressWords } from './pressWords.js'

type Open = Extract<OpenedPressLink, { kind: 'open' }>
type Locale = keyof typeof pressWords

const wordsIn = (locale: string) => pressWords[locale === 'zh' ? 'zh' : 'en']

/** The notice that stands over a text under embargo. */
export const embargoNotice = ({ embargo }: Pick<Open, 'embargo'>, locale: string): string => {
  const words = wordsIn(locale)
  return words.notice(
    embargo === null
      ? words.untilPublic
      : `${plannedTimeInWords(embargo.until, embargo.timeZone)} (${embargo.timeZone})`,
  )
}

const isRichText = (value: object): value is { html: string; text: string } =>
  'html' in value && 'text' in value

/** Any value of a composed text as plain HTML; rich text is safe as delivery composed it. */
const valueHtml = (value: unknown): string => {
  if (Array.isArray(value))
    return `<ul>${value.map((one) => `<li>${valueHtml(one)}</li>`).join('')}</ul>`
  if (typeof value !== 'object' || value === null) return escapeHtml(String(value))
  return isRichText(value)
    ? value.html
    : fieldsHtml(Object.entries(value).filter(([name]) => !['id', 'links'].includes(name)))
}

const fieldsHtml = (fields: readonly (readonly [string, unknown])[]): string =>
  `<dl>${fields
    .map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${valueHtml(value)}</dd>`)
    .join('')}</dl>`

/** Where a text came from; JSON has it too, and no reader asks for it. */
const bookkeeping = ['translation', 'legacy']

const textHtml = (text: ComposedText): string => {
  const { disclaimer, fingerprint, id: _id, locale, title, type: _type, ...fields } = text
  const isText = ([, value]: readonly [string, unknown]): boolean =>
    typeof value === 'string' || (typeof value === 'object' && value !== null && isRichText(value))
  const entries = Object.entries(fields).filter(([name]) => !bookkeeping.includes(name))
  const body = entries.filter(isText).map(([, value]) => `<div>${valueHtml(value)}</div>`)
  const others = entries.filter((entry) => !isText(entry))
  return [
    `<article lang="${escapeHtml(locale)}">`,
    `<h1>${escapeHtml(title)}</h1>`,
    ...body,
    ...(others.length > 0 ? [fieldsHtml(others)] : []),
    ...(disclaimer ? [`<footer><p>${escapeHtml(disclaimer.text)}</p></footer>`] : []),
    `<p><small>${escapeHtml(fingerprint)}</small></p>`,
    '</article>',
  ].join('\n')
}

const page = (locale: string, title: string, body: string): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex, nofollow, noarchive">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
  ].join('\n')

/** A text under embargo as a page without scripts or styles: the notice first, then every language. */
export const pressPage = (opened: Open, texts: readonly ComposedText[]): string => {
  const locale = texts[0]?.locale ?? 'en'
  const notices = texts.map(
    (text) =>
      `<p lang="${text.locale}" role="note"><strong>${escapeHtml(embargoNotice(opened, text.locale))}</strong></p>`,
  )
  const words = wordsIn(locale)
  const timeZone = opened.embargo?.timeZone ?? 'UTC'
  const about = [
    `${words.recipient}: ${opened.recipient}`,
    `${words.expires} ${plannedTimeInWords(opened.expiresAt, timeZone)} (${timeZone})`,
    words.logged,
  ]
  return page(
    locale,
    `${embargoNotice(opened, locale).split(/[.。]/)[0]}: ${texts[0]?.title ?? ''}`,
    [...notices, ...about.map((line) => `<p>${escapeHtml(line)}</p>`), ...texts.map(textHtml)].join(
      '\n',
    ),
  )
}

/** Why there is nothing to read, in both languages. */
export const closedPage = (kind: keyof (typeof pressWords)[Locale]['over']): string =>
  page(
    'en',
    pressWords.en.over[kind],
    (['en', 'zh'] as const)
      .map((locale) => `<p lang="${locale}">${escapeHtml(pressWords[locale].over[kind])}</p>`)
      .join('\n'),
  )
