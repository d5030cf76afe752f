import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import type { PublicEvent } from '../../domain/ledger/event.js'
import { isLive, type PublicState } from '../../domain/workflow/states.js'
import { machinery } from '../collections/machinery.js'
import { hiddenFrom } from '../limits/hiddenFrom.js'
import { subjectOf } from '../runtime/subject.js'
import { titlesOf } from '../schedule/titlesOf.js'
import { findRows } from '../store/rows.js'

/** A text that became public and is. */
export type WentOut = {
  readonly collection: string
  /** Null for a global. */
  readonly id: string | null
  readonly title: LocalizedText | null
  readonly at: string
  readonly isForced: boolean
}

const outgoing: readonly string[] = ['published', 'force-published']

/** Those of some documents that the public reads now. */
const readableNow = async (
  req: PayloadRequest,
  documents: readonly string[],
): Promise<ReadonlySet<string>> => {
  const heads = await findRows<{ key: string; publicState?: string | null }>(
    req,
    machinery.heads,
    { key: { in: documents } },
    { select: ['key', 'publicState'] },
  )
  return new Set(
    heads.flatMap(({ key, publicState }) => (isLive(publicState as PublicState) ? [key] : [])),
  )
}

/** What became public last, newest first, each text once; what was withdrawn or taken down is not. */
export const readWentOut = async (req: PayloadRequest, limit: number): Promise<WentOut[]> => {
  const rows = await findRows<{ event: string }>(
    req,
    machinery.publicLedger,
    { type: { in: outgoing } },
    { sort: '-number', limit: 3 * limit, select: ['event'] },
  )
  const hidden = await hiddenFrom(req)
  const found = new Map<string, { at: string; isForced: boolean }>()
  for (const row of rows) {
    const { at, members, type } = JSON.parse(row.event) as PublicEvent
    for (const { document } of members)
      if (!hidden.has(document) && !found.has(document))
        found.set(document, { at, isForced: type === 'force-published' })
  }
  const readable = await readableNow(req, [...found.keys()])
  const newest = [...found].filter(([document]) => readable.has(document)).slice(0, limit)
  const titles = await titlesOf(
    req,
    newest.map(([document]) => subjectOf(document)),
  )
  return newest.map(([document, about]) => {
    const subject = subjectOf(document)
    return {
      collection: subject.slug,
      id: subject.kind === 'global' ? null : subject.id,
      title: titles.get(document) ?? null,
      ...about,
    }
  })
}
