import type { PublicationRow } from './PublicationRow.js'

/** Whether the public can read the row's text: live, or withdrawn with its notice. */
export const isReadableRow = (row: PublicationRow): boolean =>
  row.status === 'live' || row.status === 'withdrawn'
