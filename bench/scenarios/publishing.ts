import type { Bench } from '../Bench.js'
import { runLoad } from '../measure/runLoad.js'
import { startServer } from '../measure/startServer.js'
import { figure, type Row } from '../Row.js'
import { verb } from '../../tests/support/workflow.js'
import { sender, signIn } from './person.js'
import { slugsOf } from './slugsOf.js'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Readers at half of what the server can, while somebody publishes. */
export const publishing = async (bench: Bench): Promise<Row[]> => {
  const { secret, sizes } = bench
  const seconds = bench.seconds * 4
  const server = await startServer('product', {
    ...(await bench.filled(sizes[0] ?? 1_000)),
    secret,
  })
  const approver = await signIn(server, 'approver')
  const send = sender(server)
  const { body } = await send('GET', '/api/topics?limit=1&sort=-createdAt&depth=0', {
    as: approver,
  })
  const key = `topics/${(body as { docs: { id: string }[] }).docs[0]?.id}`
  const paths = (await slugsOf(server, 50)).map((slug) => `/v1/leader-activities/${slug}`)
  let isWithdrawn = false
  /** Each time the other of two acts that change what is public. */
  const publish = async (): Promise<void> => {
    const input = { reason: { en: 'A mistake in it.', zh: '有误。' } }
    await verb(
      { send },
      approver,
      key,
      isWithdrawn ? 'restore' : 'withdraw',
      isWithdrawn ? {} : input,
    )
    isWithdrawn = !isWithdrawn
  }
  await runLoad(server, { paths, seconds: bench.seconds })
  const most = await runLoad(server, { paths, seconds: bench.seconds })
  const rate = Math.round(most.perSecond / 2)
  const idle = await runLoad(server, { paths, seconds, rate })

  const during = async (every: number) => {
    let isOver = false
    let count = 0
    const publisher = (async () => {
      while (!isOver) {
        await publish()
        count += 1
        await pause(every)
      }
    })()
    const result = await runLoad(server, { paths, seconds, rate })
    isOver = true
    await publisher
    return { ...result, count }
  }
  const seldom = await during(10_000)
  const always = await during(0)
  await server.stop()
  const section = `Publishing while ${figure(rate)} requests a second are answered`
  return [
    {
      section,
      what: `one act in 10 s (${seldom.count}), p99 of readers`,
      ours: `${figure(seldom.p99)} ms`,
      against: `${figure(idle.p99)} ms without`,
      ratio: seldom.p99 / Math.max(idle.p99, 1),
      budget: { atMost: 3 },
    },
    {
      section,
      what: `acts back to back (${always.count}), longest stall`,
      ours: `${figure(always.max)} ms`,
      against: `${figure(idle.max)} ms without`,
      ratio: always.max / idle.max,
    },
  ]
}
