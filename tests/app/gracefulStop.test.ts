import { expect, test } from '@jest/globals'
import { createServer, type ServerResponse } from 'node:http'

import { gracefulStop } from '../../src/app/server/gracefulStop.js'
import { listen } from '../../src/app/server/listen.js'

async function serverWithOpenRequest(graceMs: number) {
  const held: ServerResponse[] = []
  const server = createServer((_request, response) => void held.push(response))
  const port = await listen(server, '127.0.0.1', 0)
  const order: string[] = []
  const stop = gracefulStop({
    server,
    graceMs,
    release: async () => void order.push('released'),
  })
  const origin = `http://127.0.0.1:${port}`
  const answer = fetch(origin).then((response) => response.text())
  answer.catch(() => undefined)
  while (held.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  return { origin, answer, stop, order, finish: () => held[0]?.end('finished') }
}

test('an open request is finished before anything is released, a new one is not taken', async () => {
  const { origin, answer, stop, order, finish } = await serverWithOpenRequest(5000)
  const stopped = stop()
  await expect(fetch(origin)).rejects.toThrow()
  expect(order).toEqual([])
  finish()
  expect(await answer).toBe('finished')
  await stopped
  expect(order).toEqual(['released'])
})

test('a request that never ends is cut off when the grace is over', async () => {
  const { answer, stop, order } = await serverWithOpenRequest(100)
  await stop()
  await expect(answer).rejects.toThrow()
  expect(order).toEqual(['released'])
})

test('stopping twice releases once', async () => {
  const { stop, order } = await serverWithOpenRequest(50)
  await Promise.all([stop(), stop()])
  expect(order).toEqual(['released'])
})
