import { once } from 'node:events'
import { rm } from 'node:fs/promises'

/** Stops the server that `globalSetup` started, as an operator would, and removes its folder. */
export default async function globalTeardown() {
  const { folder, server, stop } = globalThis[Symbol.for('communique.e2e')]
  process.off('exit', stop)
  if (server.exitCode === null) {
    const ended = once(server, 'exit')
    stop()
    await ended
  }
  await rm(folder, { recursive: true, force: true })
}
