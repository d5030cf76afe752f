import type { Facts } from '../facts/facts.js'
import type { Ids } from './ids.js'
import type { DraftData } from './saveDraft.js'

/** What a page's frame tells of the site it stood on. */
export const settingsData = (facts: Facts, ids: Ids): DraftData => {
  const { hotKeywords, footer } = facts.page
  return {
    ministry: ids.organisation(facts.ministry),
    hotKeywords: hotKeywords.map((term) => ({ term })),
    copyright: footer.copyright && {
      holder: footer.copyright.holder,
      firstYear: String(footer.copyright.firstYear),
      lastYear: String(footer.copyright.lastYear),
    },
    rightsStatement: footer.rights.length > 0 ? footer.rights.join('\n') : null,
    registration: footer.registration && { ...footer.registration },
    footerLinks: footer.links.map((label) => ({ label })),
  }
}
