import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the receiver got it. */
export type Received = {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly text: string
  readonly body: any
}

/** A real receiver on this machine; what it answers is the test's. */
export const startReceiver = async () => {
  const received: Received[] = []
  const receiver = {
    received,
    url: '',
    answer: (response: ServerResponse, _: Received): void => {
      response.writeHead(204).end()
    },
    /** What it was told of one text, in order. */
    toldOf: (document: string): string[] =>
      received
        .filter(({ body }) => `${body.data.type}/${body.data.id}` === document)
        .map(({ body }) => `${body.type} ${body.data.number}`),
    stop: (): Promise<void> =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString()
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        text,
        body: text === '' ? null : JSON.parse(text),
      }
      received.push(one)
      receiver.answer(response, one)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return receiver
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>
