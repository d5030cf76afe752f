import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'

import { StartRefusal } from '../../database/index.js'

const SENTENCES: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} on ${host} is in use by another program. Stop it, or set PORT to a free one.`,
  EACCES: (_host, port) => `This account may not open port ${port}. Set PORT to one above 1023.`,
  EADDRNOTAVAIL: (host) => `This machine has no address ${host}. Set HOST to one it has.`,
  ENOTFOUND: (host) => `HOST ${host} is no address of this machine.`,
}

/** Opens the port and gives back the one that was opened (port 0 takes any that is free). */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = SENTENCES[error.code ?? '']
      reject(sentence ? new StartRefusal(sentence(host, port)) : error)
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}
