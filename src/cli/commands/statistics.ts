import type { Command } from 'commander'
import type { StatisticsRow } from '../../domain/statistics/statisticsRow.js'
import type { Run } from '../frame.js'
import { refused, type CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

type Options = { from?: string; to?: string; collection?: string[]; csv?: boolean; json?: boolean }

const hours = (ms: number | null): string =>
  ms === null ? '–' : `${(ms / 3_600_000).toFixed(1)} h`

const lineOf = (row: StatisticsRow): string => {
  const { collection, forced, month, published, reviews, rounds, schedules, states } = row
  const review = states['in-review']
  return [
    `${month}  ${collection}:`,
    `${published} published after ${rounds.median ?? '–'} rounds (median),`,
    `${forced.count} without approval (reviewed in time ${reviews.inTime}, late ${reviews.late}),`,
    `in review ${hours(review.medianMs)} (median), ${hours(review.p90Ms)} (nine of ten),`,
    `planned: ${schedules.onTime} on time, ${schedules.late} late, ${schedules.failed} failed`,
  ].join(' ')
}

const tell = ({ from, to, collection, csv }: Options): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const [{ createLocalReq }, { gatherStatistics }, { problemOfQuestion }, { statisticsCsv }] =
      await Promise.all([
        import('payload'),
        import('../../plugin/statistics/gatherStatistics.js'),
        import('../../plugin/statistics/checkQuestion.js'),
        import('../../domain/statistics/statisticsCsv.js'),
      ])
    const question = { from, to, collections: collection }
    const problem = problemOfQuestion(payload, question)
    if (problem !== null) return refused(2, 'question-invalid', `Not understood: ${problem}.`)
    const { rows, ...about } = await gatherStatistics(await createLocalReq({}, payload), question)
    const overdue = about.owed.filter((owed) => owed.open > 0)
    const lines = [
      ...rows.map(lineOf),
      ...overdue.map(
        (owed) => `Owed now  ${owed.collection}: ${owed.open} reviews, ${owed.overdue} overdue`,
      ),
    ]
    return {
      exitCode: 0,
      lines:
        csv === true
          ? [statisticsCsv(rows).trimEnd()]
          : lines.length > 0
            ? lines
            : ['Nothing happened in these months.'],
      complaints: [],
      json: { ...about, data: rows },
    }
  })

/** `communique statistics`: what the ledger says per collection and month. */
export const addStatisticsCommand = (program: Command, run: Run): void => {
  program
    .command('statistics')
    .description('times, rounds, forced publications, reviews and plans, per collection and month')
    .option('--from <month>', 'first month, such as 2026-01')
    .option('--to <month>', 'last month')
    .option('--collection <slug...>', 'only these collections or globals')
    .option('--csv', 'as CSV')
    .option('--json', 'the whole answer as JSON')
    .action((options: Options) => run(options, () => tell(options)))
}
