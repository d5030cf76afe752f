import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'
import { createConnection } from 'node:net'

/** A database server of a test's own, to be killed and started again on the same files. */
export type OwnServer = {
  url: string
  /** kill -9. */
  kill: () => Promise<void>
  /** Starts it again on what it had on disk. */
  restart: () => Promise<void>
  /** Ends it for good and removes its files. */
  stop: () => Promise<void>
}

const exitOf = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()))

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** The `mongod` that the run uses; null where it was only given an address. */
export const mongodBinary = (): string | null => {
  const { MONGOMS_SYSTEM_BINARY: binary } = process.env
  return binary !== undefined && existsSync(binary) ? binary : null
}

/** A MongoDB replica set of one node on a port of its own. */
export const ownMongod = async (binary: string): Promise<OwnServer> => {
  const set = await MongoMemoryReplSet.create({
    binary: { systemBinary: binary, checkMD5: false },
    replSet: { count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
  })
  const instance = set.servers[0]?.instanceInfo?.instance
  if (instance?.mongodProcess === undefined) throw new Error('mongod did not start.')
  const args = instance.prepareCommandArgs()
  const port = Number(set.servers[0]?.instanceInfo?.port)
  let running = instance.mongodProcess as ChildProcess
  const url = new URL(set.getUri())
  url.pathname = '/own'
  return {
    url: url.href,
    kill: async () => {
      running.kill('SIGKILL')
      await exitOf(running)
    },
    restart: async () => {
      running = spawn(binary, args, { stdio: 'ignore' })
      while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 50))
    },
    stop: async () => {
      running.kill('SIGKILL')
      await exitOf(running)
      await set.stop({ doCleanup: true, force: true })
    },
  }
}
