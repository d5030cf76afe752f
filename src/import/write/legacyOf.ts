import type { Facts } from '../facts/facts.js'
import { importerVersion } from '../importerVersion.js'

/** What every draft of a page keeps of where it came from. */
export const legacyOf = ({ page }: Facts) => ({
  documentNumber: page.origin.documentNumber,
  publishedAt: page.origin.publishedOn,
  checksum: page.checksum,
  importerVersion,
})
