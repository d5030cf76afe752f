import { afterEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { connect } from 'node:net'
import { request as httpRequest, type IncomingMessage } from 'node:http'

import { bridge } from '../../src/app/server/bridge.js'
import { listening } from './listening.js'

type Handler = (request: Request) => Promise<Response>

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()))
})

async function serve(handler: Handler, limits: { maxBodyBytes?: number } = {}) {
  const server = await listening(bridge(handler, { origin: 'https://press.example', ...limits }))
  stops.push(server.stop)
  return server
}

describe('a fetch handler behind the bridge', () => {
  test('several cookies stay several', async () => {
    const { origin } = await serve(async () => {
      const headers = new Headers()
      headers.append('Set-Cookie', 'one=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT')
      headers.append('Set-Cookie', 'two=2')
      return new Response('done', { headers })
    })
    const answer = await fetch(origin)
    expect(answer.headers.getSetCookie()).toEqual([
      'one=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT',
      'two=2',
    ])
  })

  test('sees method, path, query, headers and body, and the configured origin', async () => {
    const { origin } = await serve(async (request) =>
      Response.json({
        method: request.method,
        url: request.url,
        own: request.headers.get('x-own'),
        body: await request.text(),
      }),
    )
    const answer = await fetch(`${origin}/api/x%20y?where[a]=b`, {
      method: 'PATCH',
      headers: { 'X-Own': 'yes', Host: 'evil.example' },
      body: '{"a":1}',
    })
    expect(await answer.json()).toEqual({
      method: 'PATCH',
      url: 'https://press.example/api/x%20y?where[a]=b',
      own: 'yes',
      body: '{"a":1}',
    })
  })

  test('an address that begins with two slashes names no other host', async () => {
    const { origin } = await serve(async (request) => new Response(new URL(request.url).host))
    expect(await (await fetch(`${origin}//evil.example/api`)).text()).toBe('press.example')
  })

  test('HEAD is asked as GET and answered without a body', async () => {
    const { origin } = await serve(async (request) =>
      Response.json(
        { asked: request.method },
        { status: 203, headers: { 'X-Asked': request.method } },
      ),
    )
    const answer = await fetch(origin, { method: 'HEAD' })
    expect([answer.status, answer.headers.get('x-asked'), await answer.text()]).toEqual([
      203,
      'GET',
      '',
    ])
  })

  test('an upload arrives while it is still being sent', async () => {
    let seen = ''
    const { port } = await serve(async (request) => {
      const reader = request.body!.getReader()
      const first = await reader.read()
      seen = Buffer.from(first.value!).toString()
      const second = await reader.read()
      return new Response(seen + Buffer.from(second.value!).toString())
    })
    const upload = httpRequest({ port, host: '127.0.0.1', method: 'POST' })
    upload.write('first half, ')
    await until(() => seen !== '')
    upload.end('second half')
    const [answer] = (await once(upload, 'response')) as [IncomingMessage]
    expect(await textOf(answer)).toBe('first half, second half')
  })

  test('an answer is sent while it is still being made', async () => {
    let finish: () => void = () => undefined
    const { port } = await serve(async () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(Buffer.from('begun'))
          finish = () => {
            controller.enqueue(Buffer.from(' and done'))
            controller.close()
          }
        },
      })
      return new Response(body)
    })
    const asked = httpRequest({ port, host: '127.0.0.1' }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    const [first] = (await once(answer, 'data')) as [Buffer]
    expect(first.toString()).toBe('begun')
    finish()
    expect(await textOf(answer)).toBe(' and done')
  })

  test('a big body passes unchanged', async () => {
    const { origin } = await serve(async (request) => new Response(await request.arrayBuffer()))
    const body = Buffer.alloc(5 * 1024 * 1024, 'Grüße 环境 ')
    const answer = await fetch(origin, { method: 'POST', body })
    expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true)
  })

  test.each([
    ['declared', { 'Content-Length': '2000' }],
    ['undeclared', { 'Transfer-Encoding': 'chunked' }],
  ])('a body over the limit answers 413 when its length is %s', async (_name, headers) => {
    const { port } = await serve(async (request) => new Response(await request.text()), {
      maxBodyBytes: 1000,
    })
    const asked = httpRequest({ port, host: '127.0.0.1', method: 'POST', headers })
    asked.on('error', () => undefined)
    asked.end('x'.repeat(2000))
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    expect(answer.statusCode).toBe(413)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(JSON.parse(await textOf(answer))).toMatchObject({ code: 'body-too-big' })
  })

  test('a handler that does not read the body can answer all the same', async () => {
    const { origin } = await serve(async () => new Response('no', { status: 401 }))
    const answers = []
    for (let turn = 0; turn < 3; turn += 1) {
      const answer = await fetch(origin, { method: 'POST', body: Buffer.alloc(3_000_000) })
      answers.push([answer.status, await answer.text()])
    }
    expect(answers).toEqual(Array(3).fill([401, 'no']))
  })

  test('a handler that gives up a body midway, while more of it arrives, does not stop the server', async () => {
    const { origin } = await serve(async (request) => {
      const reader = request.body?.getReader()
      // What has arrived waits; reading one piece asks for the next, and that is on its way then.
      await new Promise((resolve) => setTimeout(resolve, 20))
      await reader?.read()
      void reader?.cancel()
      return new Response('malformed', { status: 400 })
    })
    for (let turn = 0; turn < 5; turn += 1) {
      const answer = await fetch(origin, { method: 'POST', body: Buffer.alloc(1_000_000) })
      expect([answer.status, await answer.text()]).toEqual([400, 'malformed'])
    }
  })

  test('a client that goes away aborts the request, and the server lives on', async () => {
    let isAborted = false
    const { origin, port } = await serve(async (request) => {
      if (request.method === 'GET') return new Response('alive')
      request.signal.addEventListener('abort', () => (isAborted = true))
      await request.text().catch(() => undefined)
      return new Response('too late')
    })
    const socket = connect(port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf')
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.destroy()
    await until(() => isAborted)
    expect(await (await fetch(origin)).text()).toBe('alive')
  })

  test('a client that goes away ends the answer that was being streamed to it', async () => {
    let isCancelled = false
    const { port } = await serve(async () => {
      const body = new ReadableStream({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, 5))
          controller.enqueue(Buffer.alloc(1000))
        },
        cancel() {
          isCancelled = true
        },
      })
      return new Response(body)
    })
    const asked = httpRequest({ port, host: '127.0.0.1' }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    await once(answer, 'data')
    answer.destroy()
    await until(() => isCancelled)
    expect(isCancelled).toBe(true)
  })
})

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of answer) text += String(chunk)
  return text
}

/** Waits until `isTrue`, at most five seconds. */
async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 5000
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('It did not happen within five seconds.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
