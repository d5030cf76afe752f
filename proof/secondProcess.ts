import type { ChildProcess } from 'node:child_process'
import type { Answer, ProductOptions } from '../tests/support/product.js'
import { forkProgram } from '../tests/support/programs.js'

/** What a request is, on its way to another process. */
export type Sent = {
  readonly method: string
  readonly address: string
  readonly as?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/** The product in a process of its own, on a database that others use too. */
export type SecondProcess = {
  readonly child: ChildProcess
  readonly send: (request: Sent) => Promise<Pick<Answer, 'status' | 'body'>>
  /** Does what has come due for a document there, by a clock that is so many milliseconds ahead. */
  readonly runDue: (document: string, ahead: number) => Promise<string>
  readonly stop: () => Promise<void>
}

export type Start = { readonly databaseUrl: string; readonly options: ProductOptions }

/** What is asked of the other process. */
export type Asked =
  | { readonly request: Sent }
  | { readonly due: { readonly document: string; readonly ahead: number } }

type Reply = { readonly id: number; readonly answer: Pick<Answer, 'status' | 'body'> }

/** Starts it and waits until it answers. */
export const startSecondProcess = async (start: Start): Promise<SecondProcess> => {
  const child = forkProgram('proof/answerRequests.ts')
  const waiting = new Map<number, (answer: Reply['answer']) => void>()
  child.on('message', (message: Reply | 'ready') => {
    if (message === 'ready') return
    waiting.get(message.id)?.(message.answer)
    waiting.delete(message.id)
  })
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The second process ended with ${code}.`)))
  })
  child.send(start)
  await ready
  let last = 0
  const ask = (message: Asked): Promise<Reply['answer']> =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      child.send({ id: last, ...message })
    })
  return {
    child,
    send: (request) => ask({ request }),
    runDue: async (document, ahead) => (await ask({ due: { document, ahead } })).body as string,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await ended
    },
  }
}
