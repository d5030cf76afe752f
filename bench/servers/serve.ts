import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server process was started with. */
export const settings = <T>(): T => JSON.parse(process.env.BENCH_SERVER ?? '{}') as T

/** Opens a port, tells the parent where, and what processor time was used when it asks. */
export const serve = async (listener: RequestListener): Promise<void> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  tell(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

/** The same for a server that has its port already. */
export const tell = (origin: string): void => {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpu: user + system, memory: process.memoryUsage.rss() })
  })
  process.on('disconnect', () => process.exit(0))
  process.send?.({ origin })
}
