import { escapeHtml } from '../compose/escapeHtml.js'
import type { Card } from '../compose/cardOf.js'
import type { MediaCard } from '../compose/mediaCardOf.js'
import { mediaHtml } from '../compose/mediaHtml.js'
import type { Resource } from '../schemas/resource.js'
import { feedWords } from './feedWords.js'

type RichText = { readonly html: string; readonly text: string }
type Rows = readonly { readonly text?: string }[]

/** The fields of all types that hold what there is to read. */
export type Readable = Resource & {
  readonly summary?: string
  readonly body?: RichText
  readonly biography?: RichText
  readonly description?: string
  readonly responsibilities?: string
  readonly guidingStatement?: string
  readonly themes?: Rows
  readonly outcomes?: Rows
  readonly leadImage?: MediaCard | Card
  readonly portrait?: MediaCard | Card
  readonly logo?: MediaCard | Card
}

/** The picture that stands for a text, if it has one that is public. */
export const pictureOf = ({ leadImage, logo, portrait }: Readable): MediaCard | null => {
  const picture = leadImage ?? portrait ?? logo
  return picture !== undefined && 'url' in picture ? picture : null
}

const paragraph = (text: string | undefined): string => (text ? `<p>${escapeHtml(text)}</p>` : '')

const list = (rows: Rows | undefined): string => {
  const items = (rows ?? []).flatMap(({ text }) => (text ? [`<li>${escapeHtml(text)}</li>`] : []))
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : ''
}

/** What is said of a withdrawn text, before it. */
export const noticeText = ({ locale, notice }: Resource): string => {
  if (!notice) return ''
  const { reason, withdrawn } = feedWords[locale]
  return notice.reason === null ? withdrawn : `${withdrawn} ${reason(notice.reason)}`
}

const disclaimerHtml = ({ disclaimer, locale }: Resource): string => {
  if (!disclaimer) return ''
  const { original, text } = disclaimer
  const link = original
    ? ` <a href="${escapeHtml(original.href)}" hreflang="${original.locale}">${feedWords[locale].original}</a>`
    : ''
  return `<p><small>${escapeHtml(text)}${link}</small></p>`
}

/** A text as safe HTML for readers that show nothing else: notice, picture, text, disclaimer. */
export const itemHtml = (resource: Readable): string => {
  const picture = pictureOf(resource)
  const text = [
    paragraph(resource.summary),
    picture ? mediaHtml(picture) : '',
    resource.body?.html ?? '',
    resource.biography?.html ?? '',
    paragraph(resource.description),
    paragraph(resource.responsibilities),
    paragraph(resource.guidingStatement),
    list(resource.themes),
    list(resource.outcomes),
  ].join('')
  return [
    resource.notice ? `<p><strong>${escapeHtml(noticeText(resource))}</strong></p>` : '',
    text || paragraph(resource.title),
    disclaimerHtml(resource),
  ].join('')
}

const longestSummary = 500

const shortened = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  const signs = [...plain]
  return signs.length <= longestSummary ? plain : `${signs.slice(0, longestSummary).join('')}…`
}

/** The same in a few plain sentences; the disclaimer is never cut. */
export const itemSummary = (resource: Readable): string => {
  const { body, biography, description, disclaimer, guidingStatement, summary, title } = resource
  const said = summary ?? body?.text ?? biography?.text ?? description ?? guidingStatement ?? title
  return [noticeText(resource), shortened(said), disclaimer?.text ?? '']
    .filter((part) => part !== '')
    .join(' ')
}
