import type { PayloadRequest } from 'payload'
import type { InstantRange } from '../../domain/calendar/rangeOfDays.js'
import { machinery } from '../collections/machinery.js'
import { isReleaseKey } from '../runtime/subject.js'
import { findRows } from '../store/rows.js'
import type { FoundItem } from './CalendarItem.js'
import { groupedBy } from './groupedBy.js'
import { within } from './within.js'

type Row = {
  document: string
  type: string
  at: string
  publicNumber?: number | null
}

/** What went public, each text or, of texts that went out together, their release. */
export const readPublished = async (
  req: PayloadRequest,
  range: InstantRange,
): Promise<FoundItem[]> => {
  const rows = await findRows<Row>(
    req,
    machinery.ledger,
    { and: [{ type: { in: ['published', 'force-published'] } }, within('at', range)] },
    { select: ['document', 'type', 'at', 'publicNumber'] },
  )
  const byNumber = groupedBy(rows, ({ publicNumber }) => publicNumber)
  return [...byNumber.values()].flatMap((together): FoundItem[] => {
    const release = together.find(({ document }) => isReleaseKey(document))
    const shown = release === undefined ? together : [release]
    return shown.map(({ at, document, type }) => ({
      document,
      kind: 'published',
      at,
      isForced: type === 'force-published',
      isBlackedOut: false,
      isUrgent: false,
      texts: release === undefined ? null : together.length - 1,
      plan: null,
    }))
  })
}
