import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, ProductOptions } from '../tests/support/product.js'

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
  readonly stop: () => Promise<void>
}

export type Start = { readonly databaseUrl: string; readonly options: ProductOptions }

type Reply = { readonly id: number; readonly answer: Pick<Answer, 'status' | 'body'> }

/** Starts it and waits until it answers. */
export const startSecondProcess = async (start: Start): Promise<SecondProcess> => {
  const child = fork(fileURLToPath(new URL('./answerRequests.ts', import.meta.url)), {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
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
  return {
    child,
    send: (request) =>
      new Promise((resolve) => {
        last += 1
        waiting.set(last, resolve)
        child.send({ id: last, request })
      }),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.disconnect()
      await ended
    },
  }
}
