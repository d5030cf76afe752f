import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

/** Answers, unless the server ends before it is ready. */
const isReady = async (site, server) => {
  for (let tries = 0; tries < 240 && server.exitCode === null; tries += 1) {
    const isUp = await fetch(`${site}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return true
    await new Promise((done) => setTimeout(done, 250))
  }
  return false
}

/**
 * Starts the built product on an empty database in a folder of its own, on loopback. What it was
 * told stands in the environment afterwards, for the walks and for the command line.
 */
export default async function globalSetup() {
  process.env.CHROMIUM ??= '/usr/bin/chromium'
  if (!existsSync(join(root, '.next', 'BUILD_ID')))
    throw new Error('The walks go through the built product: run "npm run build" first.')
  if (!existsSync(process.env.CHROMIUM))
    throw new Error(
      `There is no browser at ${process.env.CHROMIUM}: install Debian's chromium, or say in CHROMIUM where another is.`,
    )
  const folder = await mkdtemp(join(tmpdir(), 'communique-e2e-'))
  const port = process.env.PORT || String(await freePort())
  Object.assign(process.env, {
    PORT: port,
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'e2e.db')}`,
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    COMMUNIQUE_ADMIN_EMAIL: 'admin@example.org',
    COMMUNIQUE_ADMIN_PASSWORD: 'correct horse battery staple',
    RATE_LIMIT_PER_MINUTE: '0',
    LOG_LEVEL: 'error',
  })
  const server = spawn(
    process.execPath,
    ['--conditions=production', '--import', 'tsx', 'src/server.ts'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  const stop = () => server.kill('SIGTERM')
  process.once('exit', stop)
  globalThis[Symbol.for('communique.e2e')] = { folder, server, stop }
  if (!(await isReady(process.env.PUBLIC_URL, server))) {
    stop()
    throw new Error('The server did not come up; what it said stands above.')
  }
}
