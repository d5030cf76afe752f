import type { Server } from 'node:http'

type StopOptions = {
  server: Server
  /** Closes what the server used, after the last request. */
  release: () => Promise<void>
  /** Milliseconds that open requests get. Default 10,000. */
  graceMs?: number
}

/**
 * A function that stops the server: no new connection, the open requests finish (those that
 * outlast `graceMs` are cut off), then everything is released. Calling it again waits for the same stop.
 */
export function gracefulStop({
  server,
  release,
  graceMs = 10_000,
}: StopOptions): () => Promise<void> {
  let stopped: Promise<void> | null = null
  return () => (stopped ??= stop())

  async function stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeIdleConnections()
    const sweep = setInterval(() => server.closeIdleConnections(), 100)
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    await closed
    clearInterval(sweep)
    clearTimeout(cut)
    await release()
  }
}
