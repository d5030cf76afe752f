import { execFile, spawn } from 'node:child_process'
import { accessSync, chownSync, constants, mkdtempSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)
const startMs = 60_000
const debianFolder = '/usr/lib/postgresql'

/** Who owns the test databases: somebody who may make some, and nothing else. */
const role = 'communique'

/** Fast, because what these clusters hold is thrown away; two workers and their processes fit in. */
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  logging_collector: 'off',
  log_min_messages: 'fatal',
  shared_buffers: '64MB',
}

/**
 * A PostgreSQL for a test run: the server that `POSTGRES_TEST_URL` names (its user may make
 * databases), else a cluster of its own on the loopback interface, under a user without privileges
 * where the tests run as root, because `initdb` refuses root.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | { skipped: string }>}
 */
export async function startPostgres(environment) {
  if (environment.POSTGRES_TEST_URL) {
    return { url: environment.POSTGRES_TEST_URL, stop: async () => undefined }
  }
  const binaries = await findBinaries()
  if (!binaries) {
    return { skipped: 'no server: neither POSTGRES_TEST_URL nor the programs of PostgreSQL' }
  }
  try {
    return await ownCluster(binaries)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { skipped: `no server: ${reason.replaceAll(/\s+/g, ' ').slice(0, 200)}` }
  }
}

/** The folder of `initdb` and `postgres`: on PATH, else the newest of Debian's. */
export async function findBinaries() {
  const versions = readFolder(debianFolder).sort((a, b) => Number(b) - Number(a))
  const onPath = (process.env.PATH ?? '').split(':')
  const folders = [...onPath, ...versions.map((version) => join(debianFolder, version, 'bin'))]
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => isProgram(folder, name)))
}

function readFolder(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isProgram(folder, name) {
  try {
    accessSync(join(folder, name), constants.X_OK)
    return folder !== ''
  } catch {
    return false
  }
}

/**
 * Makes a cluster and starts its server.
 *
 * @param {string} binaries the folder of its programs
 * @returns {Promise<{ url: string, kill: () => Promise<void>, restart: () => Promise<void>, stop: () => Promise<void> }>}
 * `kill` is a kill -9, after which `restart` starts on what was on disk; `stop` ends it for good
 */
export async function ownCluster(binaries) {
  const folder = mkdtempSync(join(tmpdir(), 'communique-postgres-'))
  const owner = process.getuid?.() === 0 ? await nobody() : {}
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const options = { ...owner, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } }
  const data = join(folder, 'data')
  const setUp = ['--no-sync', '--auth=trust', '--username=postgres', '--encoding=UTF8', '-D', data]
  await run(join(binaries, 'initdb'), [...setUp, ...(await collation(binaries))], options)
  const port = await freePort()
  const flags = Object.entries({ ...settings, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  // The shell stops the server when its standard input ends: also when the tests are killed.
  const script = '"$@" & echo $!; read -r _; kill -INT $!; wait $!'
  const command = ['-c', script, 'sh', join(binaries, 'postgres'), '-D', data, ...flags]
  const administrator = `postgres://postgres@127.0.0.1:${port}/postgres`
  let server

  async function start() {
    const shell = spawn('sh', command, { ...options, stdio: ['pipe', 'pipe', 'ignore'] })
    const ended = new Promise((resolve) => shell.once('exit', resolve))
    const pid = Number(await new Promise((resolve) => shell.stdout.once('data', resolve)))
    server = { shell, ended, pid }
    await untilAnswer(administrator)
  }

  async function end() {
    server?.shell.stdin.end()
    await server?.ended
  }

  const stop = async () => {
    await end()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await start()
    await ask(administrator, `create role ${role} login createdb`)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: `postgres://${role}@127.0.0.1:${port}/postgres`,
    kill: async () => {
      process.kill(server.pid, 'SIGKILL')
      await end()
    },
    restart: start,
    stop,
  }
}

/** Texts sorted as people do, like most servers do it: what relies on the order of bytes shows. */
async function collation(binaries) {
  const { stdout } = await run(join(binaries, 'initdb'), ['--version'])
  const version = Number(/(\d+)/.exec(stdout)?.[1])
  return version >= 15 ? ['--locale-provider=icu', '--icu-locale=en-US'] : []
}

async function nobody() {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'nobody'])).stdout)),
  )
  return { uid, gid }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function ask(connectionString, statement) {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    await client.query(statement)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function untilAnswer(connectionString) {
  const deadline = Date.now() + startMs
  for (;;) {
    try {
      await ask(connectionString, 'select 1')
      return
    } catch (error) {
      if (Date.now() >= deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
