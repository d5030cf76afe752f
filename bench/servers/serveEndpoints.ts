import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { serve } from './serve.js'

/** Somebody to sign in as. */
export const makeOfficer = (payload: Payload) =>
  payload.create({
    collection: 'users',
    data: {
      email: 'officer@example.org',
      password: 'correct horse battery staple',
    } as never,
  })

/** Serves Payload's own endpoints without Next before them, which would cost as much again. */
export const serveEndpoints = (config: SanitizedConfig): Promise<void> =>
  serve(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const { headers, method = 'GET', url = '/' } = incoming
    const request = new Request(`http://127.0.0.1${url}`, {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    })
    const answer = await handleEndpoints({ config, request })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
