import type { Command } from 'commander'
import type { DueView } from '../../plugin/schedule/listDue.js'
import type { Run } from '../frame.js'
import type { CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

const list = (): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const [{ createLocalReq }, { listDue }, { titleInWords }, { plannedTimeInWords }] =
      await Promise.all([
        import('payload'),
        import('../../plugin/schedule/listDue.js'),
        import('../../plugin/schedule/titleOf.js'),
        import('../../domain/workflow/plannedTime.js'),
      ])
    const due = await listDue(await createLocalReq({}, payload))
    const lineOf = ({
      state,
      collection,
      id,
      title,
      at,
      timeZone,
      isForced,
      by,
    }: DueView): string => {
      const document = id === null ? `globals/${collection}` : `${collection}/${id}`
      const time = `${plannedTimeInWords(at, timeZone)} (${timeZone})`
      const how = isForced ? 'without approval, ' : ''
      return `${state}  ${time}  ${document}  ${titleInWords(title, document)}  (${how}scheduled by ${by.name ?? 'somebody'})`
    }
    // What comes in a black-out will not go out: there is still time to move it.
    const isFine = ({ refusals, state }: DueView) => state === 'coming' && refusals.length === 0
    const coming = due.filter(isFine)
    const wrong = due.filter((one) => !isFine(one))
    return {
      exitCode: wrong.length === 0 ? 0 : 1,
      lines: due.length === 0 ? ['Nothing is scheduled.'] : coming.map(lineOf),
      complaints: wrong.flatMap((one) => [
        lineOf(one),
        ...one.refusals.map(({ message }) => `  ${message}`),
      ]),
      json: due,
    }
  })

/** `communique due`: what goes out by itself, what should have, and what failed; 1 if any is late, failed or will fail. */
export const addDueCommand = (program: Command, run: Run): void => {
  program
    .command('due')
    .description('scheduled texts: what is coming, what is late, what failed')
    .option('--json', 'the whole answer as JSON')
    .action((options: { json?: boolean }) => run(options, list))
}
