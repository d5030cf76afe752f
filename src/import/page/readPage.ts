import { createHash } from 'node:crypto'
import type { Page, PageCredits, PageFooter } from './page.js'
import { pageRefusal } from './pageRefusal.js'
import type { PageRefusal } from './pageRefusal.js'
import { readCredit } from './readCredit.js'
import { readFooterLine } from './readFooterLine.js'
import { readHead } from './readHead.js'
import { readOrigin } from './readOrigin.js'
import { takeDisclaimer } from './takeDisclaimer.js'
import { warnOfFrame } from './warnOfFrame.js'

const dateline =
  /^([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:, [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?)? ?(?:--|[–—]|- | -) ?(?=[A-Z])/u

type Body = {
  paragraphs: string[]
  credits: Partial<PageCredits>
  notes: string[]
  strangers: string[]
  footer: { -readonly [key in keyof PageFooter]: PageFooter[key] }
}

const readBody = (lines: readonly string[]): Body => {
  const body: Body = {
    paragraphs: [],
    credits: {},
    notes: [],
    strangers: [],
    footer: { copyright: null, links: [], registration: null, rights: [] },
  }
  let isFooter = false
  for (const line of lines.map((each) => each.trim()).filter(Boolean)) {
    const part = readFooterLine(line)
    const taken = part ? null : takeDisclaimer(line)
    const credit = part || taken ? null : readCredit(line)
    if (part) {
      isFooter = true
      if (part.kind === 'copyright') body.footer.copyright = part
      if (part.kind === 'copyright' || part.kind === 'links')
        body.footer.links = [...body.footer.links, ...part.links]
      if (part.kind === 'registration') body.footer.registration = part
      if (part.kind === 'rights') body.footer.rights = [...body.footer.rights, part.text]
    } else if (taken) {
      body.notes.push(taken.note)
      if (taken.rest) body.paragraphs.push(taken.rest)
    } else if (credit) Object.assign(body.credits, credit)
    else (isFooter ? body.strangers : body.paragraphs).push(line)
  }
  return body
}

/**
 * Takes a page of the old site apart (the frames are described by what they print: hot keywords,
 * breadcrumb, title, body, note on the languages, copyright, registration number, rights), or
 * says why the text is no such page. Never throws, whatever the text.
 *
 * @param text decoded text, line ends LF
 * @param fileName the file's name; the old site's own names hold day and document number
 */
export const readPage = (text: string, fileName = ''): Page | PageRefusal => {
  if (text.trim() === '') return pageRefusal('empty-file', 'The file is empty.')
  if (/^\s*(?:<!doctype|<html|<\?xml|<head|<body)/iu.test(text))
    return pageRefusal(
      'html',
      'The file is HTML. Save the page as plain text (its visible text only) and import that.',
    )
  const head = readHead(text.split('\n'))
  if (!head.hasHotKeywords && head.breadcrumb.length === 0)
    return pageRefusal(
      'not-a-page',
      'The file has neither the line “Hot Keywords:” nor a breadcrumb that begins with “Home >”, so it is no page of the old site.',
    )
  if (head.title === null || readFooterLine(head.title) || takeDisclaimer(head.title))
    return pageRefusal('no-title', 'The page has no title below its breadcrumb.')
  if (/^Calendar (?:in|of|for) /iu.test(head.title))
    return pageRefusal(
      'digest',
      'The page is a digest of many activities. Give each activity a file of its own and import those.',
    )
  const body = readBody(text.split('\n').slice(head.end))
  const [first = '', ...others] = body.paragraphs
  const city = dateline.exec(first)
  const paragraphs = city ? [first.slice(city[0].length), ...others] : body.paragraphs
  if (paragraphs.length === 0)
    return pageRefusal('no-body', 'The page has a title and no text below it.')
  const page: Page = {
    kind: 'page',
    text,
    checksum: createHash('sha256').update(text, 'utf8').digest('hex'),
    origin: readOrigin(fileName, head.address),
    hotKeywords: head.hotKeywords,
    breadcrumb: head.breadcrumb,
    title: head.title,
    body: paragraphs,
    credits: {
      reporter: null,
      photographer: null,
      agency: null,
      sourceReporter: null,
      ...body.credits,
    },
    datelineCity: city?.[1] ?? null,
    disclaimer: body.notes[0] ?? null,
    footer: body.footer,
    warnings: [],
  }
  return { ...page, warnings: warnOfFrame(page, body.strangers, body.notes.length) }
}
