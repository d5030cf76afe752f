import next from 'next'
import type { Request, Response } from 'express'

type NextHandler = {
  render: (request: Request, response: Response) => Promise<void>
  close: () => Promise<void>
}

/** Next for the admin and the public pages, in this process. */
export async function nextHandler(options: {
  hostname: string
  port: number
  isDevelopment: boolean
}): Promise<NextHandler> {
  const { hostname, port, isDevelopment } = options
  const app = next({ dev: isDevelopment, hostname, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { render: (request, response) => handle(request, response), close: () => app.close() }
}
