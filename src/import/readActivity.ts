import type { Facts } from './facts/facts.js'
import { findFacts } from './facts/findFacts.js'
import { pageRefusal } from './page/pageRefusal.js'
import type { PageRefusal } from './page/pageRefusal.js'
import { decodePage } from './page/decodePage.js'
import { readPage } from './page/readPage.js'

/** A file as it is given to the importer. */
export type PageFile = { readonly name: string; readonly bytes: Uint8Array }

/** From a file's bytes to the facts of one activity, or the reason why there are none. Pure. */
export const readActivity = (file: PageFile): Facts | PageRefusal => {
  const text = decodePage(file.bytes)
  if (typeof text !== 'string') return text
  const page = readPage(text, file.name)
  if (page.kind === 'refusal') return page
  const facts = findFacts(page)
  const isActivity = facts.participants.length > 0 || facts.dialogue !== null
  return isActivity
    ? facts
    : pageRefusal(
        'no-activity',
        'The page reports nobody who did something and no event, so it is no activity of a leader.',
      )
}
