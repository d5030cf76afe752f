import type { DocumentState } from '../workflow/documentState.js'
import type { Claim, Matter } from './courtesyState.js'

/** What a text waits for; null: for nobody. A review comes before the review of an earlier text. */
export const matterOf = ({ debts, working }: DocumentState): Matter | null => {
  switch (working.state) {
    case 'in-review':
      return 'review'
    case 'approved':
    case 'failed-to-publish':
      return 'publish'
    case 'archived':
      return null
    case 'changes-requested':
      return 'write'
    case 'draft':
      return debts.length > 0 ? 'settle' : 'write'
    default:
      return debts.length > 0 ? 'settle' : null
  }
}

/** The claim that counts now; null: nobody is at it, or they have been too long. */
export const claimNow = ({ claim }: DocumentState, now: string): Claim | null =>
  claim !== undefined && claim.until > now ? claim : null
