import type { Frame } from './pageView.js'
import { words } from './words.js'

/** What the site is called: its own name, else its ministry's, else what it is. */
export function siteNameOf({ locale, site }: Pick<Frame, 'locale' | 'site'>): string {
  return site.title ?? site.ministry?.title ?? words[locale].pressOffice
}
