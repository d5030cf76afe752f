import express, { type Router } from 'express'
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDelivery, type DeliveryOptions } from '../../../src/delivery/http/createDelivery'
import { createHotDelivery } from '../../../src/delivery/http/createHotDelivery'
import { createNumberWatch } from '../../../src/delivery/store/createNumberWatch'
import type { PublicSite } from './publicSite'

/** An answer as it came over the wire. */
export type RawAnswer = {
  status: number
  headers: Record<string, string>
  body: Buffer
}

type Asking = { method?: string; headers?: Record<string, string> }

const ask = (port: number, path: string, { method = 'GET', headers = {} }: Asking) =>
  new Promise<RawAnswer>((resolve, reject) => {
    const sent = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const raw = answer.rawHeaders
        const pairs = raw.flatMap((name, index) =>
          index % 2 === 0 && name !== 'Date' ? [[name, raw[index + 1] ?? ''] as const] : [],
        )
        resolve({
          status: answer.statusCode ?? 0,
          headers: Object.fromEntries(pairs),
          body: Buffer.concat(chunks),
        })
      })
    })
    sent.on('error', reject)
    sent.end()
  })

const listening = async (listener: RequestListener) => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const idOf = ({ headers }: IncomingMessage): string => String(headers['x-request-id'] ?? 'new-id')

const appWith = (router: Router) => {
  const app = express().disable('x-powered-by').set('etag', false)
  app.use((request, response, next) => {
    response.setHeader('X-Request-Id', idOf(request))
    next()
  })
  return app.use(router)
}

/**
 * A test site served twice: by a server that has the short way and by one that has only the long
 * one. The first trusts its number until it is told of another.
 */
export const twoWays = async (site: PublicSite, more: Partial<DeliveryOptions> = {}) => {
  let now = new Date('2026-11-02T08:10:00.000Z')
  const clock = () => now
  const numbers = createNumberWatch(site.store, clock, { askAfter: 1e9, atMost: 1e9 })
  const options: DeliveryOptions = {
    store: site.store,
    files: { sizeOf: async () => null, open: async () => null },
    publicUrl: 'http://127.0.0.1:3000',
    clock,
    log: { error: () => undefined },
    rateLimitPerMinute: 6000,
    sitePages: ['leader-activities'],
    ...more,
  }
  let longWays = 0
  const { router, answerAtOnce } = createHotDelivery({ ...options, numbers })
  const throughBoth = appWith(router)
  const both = await listening((request, response) => {
    if (answerAtOnce(request, response, idOf)) return
    longWays += 1
    throughBoth(request, response)
  })
  const plain = await listening(appWith(createDelivery(options)))
  return {
    numbers,
    setNow: (instant: string) => (now = new Date(instant)),
    /** How many requests went through Express where there is a short way. */
    longWays: () => longWays,
    short: (path: string, asking: Asking = {}) => ask(both.port, path, asking),
    long: (path: string, asking: Asking = {}) => ask(plain.port, path, asking),
    close: () => Promise.all([both.close(), plain.close()]),
  }
}

export type TwoWays = Awaited<ReturnType<typeof twoWays>>
