import type { Command } from 'commander'
import type { DeliveryView } from '../../plugin/webhooks/listDeliveries.js'
import type { Run } from '../frame.js'
import { refused } from '../result.js'
import type { CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

/** What has waited for so long is stuck: its receiver takes nothing, or no server runs. */
const stuckAfterMs = 3_600_000

const lineOf = ({ id, state, at, event, document, attempts }: DeliveryView): string => {
  const last = attempts.at(-1)
  const answer = last === undefined ? 'not tried yet' : (last.error ?? `HTTP ${last.status}`)
  return `  ${state}  ${id}  ${at}  ${event}  ${document}  (${attempts.length} attempts, last: ${answer})`
}

const list = (): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const [{ createLocalReq }, { readEndpoints }, { listDeliveries }] = await Promise.all([
      import('payload'),
      import('../../plugin/webhooks/endpoints.js'),
      import('../../plugin/webhooks/listDeliveries.js'),
    ])
    const req = await createLocalReq({}, payload)
    const endpoints = await Promise.all(
      (await readEndpoints(req)).map(async ({ id, url, description, isEnabled }) => {
        const endpoint = String(id)
        const open = await listDeliveries(req, { endpoint, states: ['waiting', 'dead'], limit: 0 })
        return { id: endpoint, url, description, isEnabled, open }
      }),
    )
    const isStuck = ({ at }: DeliveryView): boolean => Date.now() - Date.parse(at) > stuckAfterMs
    // What waits for an endpoint that is off waits because somebody wants it to.
    const wrong = endpoints.flatMap(({ isEnabled, open }) =>
      open.filter((one) => one.state === 'dead' || (isEnabled && isStuck(one))),
    )
    return {
      exitCode: wrong.length === 0 ? 0 : 1,
      lines:
        endpoints.length === 0
          ? ['There are no webhooks.']
          : endpoints.map(({ id, url, description, isEnabled, open }) => {
              const count = (state: string) => open.filter((one) => one.state === state).length
              const more = description === null || description === '' ? '' : `  ${description}`
              return `${id}  ${isEnabled ? 'on' : 'off'}  ${url}${more}  (${count('waiting')} waiting, ${count('dead')} dead)`
            }),
      complaints: wrong.map(lineOf),
      json: endpoints,
    }
  })

type Chosen = { readonly endpoint?: string }

const replay = (ids: readonly string[], { endpoint }: Chosen): Promise<CommandResult> =>
  withPayload(async (payload) => {
    if (ids.length === 0 && endpoint === undefined)
      return refused(2, 'nothing-named', 'Name deliveries, or an endpoint with --endpoint.')
    const { replayDeliveries } = await import('../../plugin/webhooks/replayDeliveries.js')
    const replayed = await replayDeliveries(payload, {
      ...(ids.length === 0 ? {} : { ids }),
      ...(endpoint === undefined ? {} : { endpoint }),
    })
    return {
      exitCode: replayed === 0 ? 1 : 0,
      lines: [`${replayed} will be sent again by the server.`],
      complaints: [],
      json: { replayed },
    }
  })

const dismiss = (ids: readonly string[], { endpoint }: Chosen): Promise<CommandResult> =>
  withPayload(async (payload) => {
    if (ids.length === 0 && endpoint === undefined)
      return refused(2, 'nothing-named', 'Name deliveries, or an endpoint with --endpoint.')
    const { dismissDeliveries } = await import('../../plugin/webhooks/dismissDeliveries.js')
    const dismissed = await dismissDeliveries(payload, {
      ...(ids.length === 0 ? {} : { ids }),
      ...(endpoint === undefined ? {} : { endpoint }),
    })
    return {
      exitCode: dismissed === 0 ? 1 : 0,
      lines: [`${dismissed} will not be sent again.`],
      complaints: [],
      json: { dismissed },
    }
  })

/** `communique webhooks list | replay | dismiss [ID…] [--endpoint ID]`; `list` ends with 1 if something is dead or stuck. */
export const addWebhooksCommand = (program: Command, run: Run): void => {
  const webhooks = program.command('webhooks').description('who is told of what becomes public')
  webhooks
    .command('list')
    .description('endpoints, and what they did not take: dead, or waiting for an hour')
    .option('--json', 'the whole answer as JSON')
    .action((options: { json?: boolean }) => run(options, list))
  webhooks
    .command('replay')
    .description('send deliveries again: these, or all dead ones of an endpoint')
    .argument('[delivery...]', 'ids as list shows them')
    .option('--endpoint <id>', 'of this endpoint alone')
    .option('--json', 'answer as JSON')
    .action((ids: string[], options: Chosen & { json?: boolean }) =>
      run(options, () => replay(ids, options)),
    )
  webhooks
    .command('dismiss')
    .description('take what was given up out of the log: these, or all of an endpoint')
    .argument('[delivery...]', 'ids as list shows them')
    .option('--endpoint <id>', 'of this endpoint alone')
    .option('--json', 'answer as JSON')
    .action((ids: string[], options: Chosen & { json?: boolean }) =>
      run(options, () => dismiss(ids, options)),
    )
}
