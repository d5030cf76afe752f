import { workingStates } from '../workflow/states.js'
import type { StatisticsRow } from './statisticsRow.js'

type Cell = string | number | null

const columns: readonly (readonly [name: string, cell: (row: StatisticsRow) => Cell])[] = [
  ['collection', ({ collection }) => collection],
  ['month', ({ month }) => month],
  ['published', ({ published }) => published],
  ['forced', ({ forced }) => forced.count],
  ['forced_share', ({ forced }) => forced.share],
  ['rounds_median', ({ rounds }) => rounds.median],
  ['rounds_p90', ({ rounds }) => rounds.p90],
  ['sent_back', ({ sentBack }) => sentBack],
  ['reviews_in_time', ({ reviews }) => reviews.inTime],
  ['reviews_late', ({ reviews }) => reviews.late],
  ['reviews_lapsed', ({ reviews }) => reviews.lapsed],
  ['schedules_on_time', ({ schedules }) => schedules.onTime],
  ['schedules_late', ({ schedules }) => schedules.late],
  ['schedules_failed', ({ schedules }) => schedules.failed],
  ...workingStates.flatMap((state): (typeof columns)[number][] => {
    const name = state.replaceAll('-', '_')
    return [
      [`${name}_left`, ({ states }) => states[state].left],
      [`${name}_median_ms`, ({ states }) => states[state].medianMs],
      [`${name}_p90_ms`, ({ states }) => states[state].p90Ms],
    ]
  }),
]

const quoted = (cell: Cell): string => {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The rows as CSV (RFC 4180), with a line of names first; what there is nothing of is empty. */
export const statisticsCsv = (rows: readonly StatisticsRow[]): string =>
  [
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, cell]) => quoted(cell(row)))),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('')
