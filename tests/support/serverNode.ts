import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Product } from './product.js'
import { program } from './programs.js'

/** A node of several that serve one database, in a process of its own. */
export type ServerNode = Pick<Product, 'send'> & {
  readonly origin: string
  /** Ends it at once, as a failure of the machine would. */
  readonly kill: () => Promise<void>
}

/** Starts a node; the address of a database, a folder and a secret are what nodes share. */
export const startNode = async (shared: {
  databaseUrl: string
  dataDir: string
  secret: string
}): Promise<ServerNode> => {
  const child = spawn(process.execPath, program('tests/support/nodeProcess.ts'), {
    env: { ...process.env, NODE_OPTIONS: '', TEST_NODE: JSON.stringify(shared) },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const origin = await new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error('The node ended before it was open.')))
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('http://')) resolve(line)
    })
  })
  return {
    origin,
    kill: () => {
      child.kill('SIGKILL')
      return ended
    },
    send: async (method, address, { as, body, headers } = {}) => {
      const response = await fetch(`${origin}${address}`, {
        method,
        headers: {
          ...headers,
          ...(as !== undefined && { Authorization: `JWT ${as}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
  }
}
