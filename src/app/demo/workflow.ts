import type { Client } from './client.js'
import type { SampleDocument } from './sampleDocuments.js'
import { say } from './say.js'

type View = {
  sequence: number
  fingerprint: string | null
  working: { state: string }
  /** Texts that have to go out with it. */
  needs: readonly unknown[]
}
type Problem = { errors?: { code?: string; field?: string; message?: string }[] }

/** Where a document stands, as the server says it to somebody who is signed in. */
export async function workflowOf(client: Client, document: SampleDocument): Promise<View> {
  const { status, body } = await client.send('GET', `${document.path}/workflow`)
  if (status !== 200) throw new Error(`${document.title}: ${JSON.stringify(body)}`)
  return body as View
}

/**
 * Does one verb and prints who did what to which document and what came of it.
 * @param input what goes with it, said when the document has been looked at
 * @throws Error when the server refuses
 */
export async function act(
  client: Client,
  document: SampleDocument,
  verb: string,
  input: () => object = () => ({}),
): Promise<void> {
  const { status, body } = await attempt(client, document, verb, input)
  if (status !== 200) throw new Error(`${verb} of ${document.title}: ${sentencesOf(body)}`)
  print(client, verb, document, (body as View).working.state)
}

/**
 * Tries what has to be refused, and prints the refusal with its code.
 * @throws Error when the server lets it pass
 */
export async function tryInVain(
  client: Client,
  document: SampleDocument,
  verb: string,
): Promise<void> {
  const { status, body } = await attempt(client, document, verb)
  if (status === 200) throw new Error(`${client.who} could ${verb} ${document.title}.`)
  const errors = (body as Problem).errors ?? []
  // A release says for each of its texts why not; here each reason is enough once.
  const codes = [...new Set(errors.map(({ code }) => code))].join(', ')
  print(client, verb, document, `refused: ${status} ${codes}`)
  for (const message of new Set(errors.map(({ message }) => message)))
    say(`               ${message ?? ''}`)
}

/** How long the demo waits for a text to go out by itself, and how often it looks, in milliseconds. */
const longestWait = 30_000
const everyMs = 250

/**
 * Waits until a scheduled document has gone out, and prints it.
 * @throws Error when it has not
 */
export async function untilPublished(client: Client, document: SampleDocument): Promise<void> {
  const end = performance.now() + longestWait
  let { state } = (await workflowOf(client, document)).working
  while (state === 'scheduled' && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, everyMs))
    state = (await workflowOf(client, document)).working.state
  }
  if (state !== 'published') throw new Error(`${document.title} did not go out: it is ${state}.`)
  print({ who: 'the clock' }, 'publish', document, state)
}

async function attempt(
  client: Client,
  document: SampleDocument,
  verb: string,
  input: () => object = () => ({}),
) {
  const { sequence, fingerprint } = await workflowOf(client, document)
  return client.send('POST', `${document.path}/workflow/${verb}`, {
    ...input(),
    expected: { sequence, fingerprint },
  })
}

function sentencesOf(body: Problem): string {
  const errors = body.errors ?? []
  if (errors.length === 0) return JSON.stringify(body)
  return errors.map(({ field, message }) => `${field ?? ''} ${message ?? ''}`.trim()).join('; ')
}

/** One line: who, verb, document, status. */
export function print(
  client: Pick<Client, 'who'>,
  verb: string,
  document: SampleDocument,
  status: string,
): void {
  const { collection, title } = document
  const name = title.length > 48 ? `${title.slice(0, 47)}…` : title
  say(
    `${client.who.padEnd(13)}  ${verb.padEnd(8)}  ${`${collection}: ${name}`.padEnd(68)}  ${status}`,
  )
}
