import type { Metadata } from 'next'

import { feedLinks } from './feedLinks.js'
import { headingOf } from './components/MissingPage.js'
import { pageView, type PageView } from './pageView.js'
import { siteNameOf } from './siteNameOf.js'

const LONGEST_DESCRIPTION = 200

/** Title, description, canonical address and the other languages of the page being rendered. */
export function pageMetadata(): Metadata {
  const view = pageView()
  const siteName = siteNameOf(view)
  if (view.kind === 'home') return { title: siteName, alternates: addressesOf(view) }
  if (view.kind !== 'document') {
    return { title: `${headingOf(view)} – ${siteName}`, robots: { index: false } }
  }
  const { title, summary, body } = view.document
  return {
    title: `${title} – ${siteName}`,
    description: shorten(summary ?? body?.text ?? title),
    alternates: addressesOf(view),
  }
}

function addressesOf(view: PageView): Metadata['alternates'] {
  const { languages, locale, origin } = view
  const own = languages.find((language) => language.locale === locale)
  return {
    ...(own && { canonical: origin + own.path }),
    languages: Object.fromEntries(languages.map((each) => [each.locale, origin + each.path])),
    types: feedLinks(view),
  }
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= LONGEST_DESCRIPTION) return plain
  return `${plain.slice(0, LONGEST_DESCRIPTION).replace(/\s+\S*$/, '')}…`
}
