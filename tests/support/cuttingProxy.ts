import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** What happens to the next connection that sends COMMIT. */
export type Cut =
  /** The COMMIT does not reach the server. */
  | 'before'
  /** The COMMIT reaches the server, its answer does not come back. */
  | 'after'
  /** The same, and from now on nobody gets a new connection. */
  | 'after, for good'
  /** The client is cut off while its COMMIT lies between the two; `release` lets it go on. */
  | 'between'

export type CuttingProxy = {
  /** The server's address, by way of the proxy. */
  url: string
  cutNextCommit: (cut: Cut) => void
  /** Lets a COMMIT that was kept go on to the server, or be lost. */
  release: (how: 'deliver' | 'drop') => void
  /** How many connections were cut. */
  cuts: () => number
  close: () => Promise<void>
}

const commit = Buffer.from('commit\0')

/** A TCP proxy before a PostgreSQL server that cuts connections where they hurt. */
export async function startCuttingProxy(serverUrl: string): Promise<CuttingProxy> {
  const target = new URL(serverUrl)
  const sockets = new Set<Socket>()
  let armed: Cut | null = null
  let isRefusing = false
  let cuts = 0
  let kept: { server: Socket; data: Buffer } | null = null

  const proxy = createServer((client) => {
    if (isRefusing) {
      client.destroy()
      return
    }
    const server = connect(Number(target.port), target.hostname)
    let isCut = false
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('data', (data) => {
      if (armed === null || !data.includes(commit)) {
        server.write(data)
        return
      }
      const cut = armed
      armed = null
      isCut = true
      cuts += 1
      if (cut === 'after' || cut === 'after, for good') {
        isRefusing = cut === 'after, for good'
        server.write(data)
        server.once('data', () => client.destroy())
        return
      }
      if (cut === 'before') server.destroy()
      else kept = { server, data }
      client.destroy()
    })
    server.on('data', (data) => {
      if (!isCut) client.write(data)
    })
    client.on('close', () => {
      if (kept?.server !== server) server.destroy()
    })
    server.on('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))

  const url = new URL(serverUrl)
  url.hostname = '127.0.0.1'
  url.port = String((proxy.address() as AddressInfo).port)
  return {
    url: url.href,
    cutNextCommit: (cut) => {
      armed = cut
    },
    release: (how) => {
      if (how === 'deliver') kept?.server.write(kept.data)
      else kept?.server.destroy()
      kept = null
    },
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
