import type { BenchServer } from '../measure/startServer.js'
import { sender, signIn } from './person.js'

type Document = { readonly id: string }
type Seen = { readonly sequence: number; readonly fingerprint: string }

/** The newest activity as somebody signed in sees it; gives its address under `/api`. */
export const newestActivity = async (server: BenchServer, as: string): Promise<string> => {
  const { body } = await sender(server)(
    'GET',
    '/api/leader-activities?limit=1&sort=-createdAt&depth=0',
    { as },
  )
  const [document] = (body as { docs: Document[] }).docs
  if (!document) throw new Error('There is no activity.')
  return `/api/leader-activities/${document.id}`
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Milliseconds of one act, and of the look before it that a client has had already. */
export type Act = { readonly looking: number; readonly acting: number }

/** The newest activity of a server and the two people who take it through the workflow. */
export const openText = async (server: BenchServer) => {
  const send = sender(server)
  const people = {
    officer: await signIn(server, 'officer'),
    approver: await signIn(server, 'approver'),
  }
  const address = await newestActivity(server, people.officer)
  const act = async (
    who: keyof typeof people,
    verb: string,
    input: Record<string, unknown> = {},
  ): Promise<Act> => {
    const as = people[who]
    let expected: Seen | undefined
    const looking = await timed(async () => {
      const { body } = await send('GET', `${address}/workflow`, { as })
      const { sequence, fingerprint } = body as Seen
      expected = { sequence, fingerprint }
    })
    const body = { expected, ...input }
    return {
      looking,
      acting: await timed(() => send('POST', `${address}/workflow/${verb}`, { as, body })),
    }
  }
  const asOfficer = { as: people.officer }
  return {
    /** Reading the draft as the form does. */
    read: () => timed(() => send('GET', `${address}?draft=true`, asOfficer)),
    save: (summary: string) =>
      timed(() => send('PATCH', `${address}?draft=true`, { ...asOfficer, body: { summary } })),
    submit: (changeNote: string) => act('officer', 'submit', { changeNote }),
    approve: () => act('approver', 'approve'),
    publish: () => act('approver', 'publish'),
  }
}
