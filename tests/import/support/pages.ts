import { readFileSync } from 'node:fs'
import { findFacts } from '../../../src/import/facts/findFacts.js'
import type { Facts } from '../../../src/import/facts/facts.js'
import { readPage } from '../../../src/import/page/readPage.js'
import type { Page } from '../../../src/import/page/page.js'

export const seedBytes = readFileSync('seed/mep-china-japan-dialogue.txt')
export const seedText = seedBytes.toString('utf8')

export const disclaimer =
  '(This English version is for your reference only.In case any discrepancy exists between the Chinese and English context, the Chinese version shall prevail.)'

type Parts = {
  hotKeywords?: string | null
  breadcrumb?: string | null
  title?: string
  body?: readonly string[]
  disclaimer?: string | null
  footer?: readonly string[]
}

/** A page of the old site put together by hand; null leaves a part out. */
export const pageText = (parts: Parts = {}): string =>
  [
    parts.hotKeywords === undefined
      ? 'Hot Keywords: noise\u00a0 clean air\u00a0'
      : parts.hotKeywords,
    parts.breadcrumb === undefined
      ? 'Home\u00a0>\u00a0About MEP\u00a0>\u00a0Leaders of MEP\u00a0>\u00a0Wang Qiang\u00a0>\u00a0Activities'
      : parts.breadcrumb,
    parts.title ?? 'Wang Qiang meets German guests',
    '',
    ...(parts.body ?? ['Vice Minister Wang Qiang met with guests in Beijing on Friday.']).flatMap(
      (each) => [each, ''],
    ),
    parts.disclaimer === undefined ? disclaimer : parts.disclaimer,
    ...(parts.footer ?? []),
  ]
    .filter((line) => line !== null)
    .join('\n')

/** Reads a text that must be a page. */
export const pageOf = (text: string, name?: string): Page => {
  const page = readPage(text, name)
  if (page.kind === 'refusal') throw new Error(page.message)
  return page
}

export const factsOf = (text: string, name?: string): Facts => findFacts(pageOf(text, name))

export const codesOf = (facts: { warnings: readonly { code: string }[] }) =>
  facts.warnings.map(({ code }) => code)
