'use client'

import type { ReactNode } from 'react'
import { publicAt } from '../../domain/ledger/publicAt.js'
import type { Standing } from '../review/loadStanding.js'
import type { TextAddresses } from '../review/textAddresses.js'
import { ComparedEnds } from './ComparedEnds.js'
import { PublicThen } from './PublicThen.js'
import { RecordTable } from './RecordTable.js'
import { useEnds } from './useEnds.js'

type Props = { readonly addresses: TextAddresses; readonly standing: Standing }

const newestSave = (events: Standing['events'], until = Infinity): number | null =>
  events.findLast(({ sequence, type }) => type === 'edited' && sequence <= until)?.sequence ?? null

/**
 * The record of a text, in which any two of its texts can be compared: at first the one that is
 * public, or else the first, with the newest.
 */
export const TextRecord = ({ addresses, standing }: Props): ReactNode => {
  const { events } = standing
  const { published } = publicAt(events)
  const first = events.find(({ type }) => type === 'edited')?.sequence ?? null
  const ends = useEnds({
    from: published === null ? first : newestSave(events, published.sequence),
    to: newestSave(events),
  })
  return (
    <>
      <RecordTable ends={ends} events={events} />
      <ComparedEnds addresses={addresses} ends={ends} events={events} />
      <PublicThen addresses={addresses} events={events} />
    </>
  )
}
