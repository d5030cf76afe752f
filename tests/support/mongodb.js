import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { MongoMemoryReplSet } from 'mongodb-memory-server-core'

const startMs = 60_000
const downloadMs = 240_000

/**
 * A MongoDB for a test run: the server that `MONGODB_TEST_URL` names, else a replica set of one
 * node on the loopback interface, of the program that `MONGOMS_SYSTEM_BINARY` names, else of a
 * `mongod` on PATH, else of a download. (JavaScript, because Jest's global set-up loads it without
 * the resolution of TypeScript imports.)
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | { skipped: string }>}
 */
export async function startMongodb(environment) {
  if (environment.MONGODB_TEST_URL) {
    return { url: environment.MONGODB_TEST_URL, stop: async () => undefined }
  }
  const systemBinary = environment.MONGOMS_SYSTEM_BINARY ?? (await onPath('mongod'))
  if (!systemBinary) process.stdout.write('No mongod here: downloading one for the tests…\n')
  try {
    return await within(systemBinary ? startMs : downloadMs, start(systemBinary))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { skipped: `no server: ${reason.replaceAll(/\s+/g, ' ').slice(0, 200)}` }
  }
}

async function start(systemBinary) {
  const replicaSet = await MongoMemoryReplSet.create({
    binary: systemBinary ? { systemBinary, checkMD5: false } : {},
    replSet: { count: 1, storageEngine: 'wiredTiger', ip: '127.0.0.1' },
  })
  return {
    url: replicaSet.getUri(),
    stop: async () => {
      await replicaSet.stop()
    },
  }
}

async function onPath(program) {
  try {
    const { stdout } = await promisify(execFile)('sh', ['-c', `command -v ${program}`])
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}

function within(limitMs, work) {
  let timer
  const limit = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`mongod was not up within ${limitMs / 1000} s`))
    }, limitMs)
  })
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}
