import { describe, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import express, { type Router } from 'express'
import { createDelivery, type PublicationStore } from '../../src/delivery/index'
import { examples } from '../../src/delivery/openapi/examples'
import type { Operation } from '../../src/delivery/openapi/Operation'
import { openApiDocument } from '../../src/delivery/openapi/openApiDocument'
import { operations } from '../../src/delivery/openapi/operations/index'
import { parameterText } from '../../src/delivery/openapi/parameters'
import { deliveryEvents } from '../../src/domain/webhooks/webhookEvents'
import { z } from 'zod'
import { contractFaults, document, schemaFaults, templateOf } from '../support/contract'

type Layer = {
  route?: { path: string | string[] }
  handle: { stack?: Layer[] }
  match: (path: string) => boolean
}

const delivery = (): Router =>
  createDelivery({
    store: {} as PublicationStore,
    files: { sizeOf: async () => null, open: async () => null },
    publicUrl: 'https://press.example',
    clock: () => new Date(0),
    log: { error: () => undefined },
    rateLimitPerMinute: 0,
    sitePages: [],
  })

/** Every route of a router and of those within it, in the order in which they are tried. */
const routesOf = ({ stack }: { stack?: Layer[] }): Layer[] =>
  (stack ?? []).flatMap((layer) => (layer.route ? [layer] : routesOf(layer.handle)))

const layers = routesOf(delivery() as unknown as { stack: Layer[] })
const pathsOf = (list: readonly Layer[]) => list.flatMap(({ route }) => route?.path ?? [])

/** The routes that one side has and the other lacks. */
const differences = (list: readonly Layer[], told: readonly Operation[]) => {
  const inRouter = new Set(pathsOf(list))
  const inTable = new Set(told.map(({ route }) => route))
  return {
    untold: [...inRouter].filter((path) => !inTable.has(path)),
    unserved: [...inTable].filter((path) => !inRouter.has(path)),
  }
}

const sampleOf = ({ path }: Operation): string =>
  path
    .replace(/^\/v1(?=\/)/, '')
    .replace(/\{(\w+)\}/g, (_, name: string) => String(parameterText(name)?.example))

describe('the table of routes', () => {
  test('has an entry for each route of the router, and the router a route for each entry', () => {
    expect(layers.length).toBeGreaterThan(5)
    expect(differences(layers, operations)).toEqual({ untold: [], unserved: [] })
  })

  test('would betray a route that is new on either side', () => {
    const router = express.Router()
    router.get('/feeds/:name', () => undefined)
    const [first] = operations
    if (first === undefined) throw new Error('no operations')
    expect(differences([...layers, ...routesOf(router as never)], operations).untold).toEqual([
      '/feeds/:name',
    ])
    expect(differences(layers, [...operations, { ...first, route: '/new' }]).unserved).toEqual([
      '/new',
    ])
  })

  test('names for each address a route that takes it', () => {
    const astray = operations
      .map((operation) => ({
        ...operation,
        taken: pathsOf(layers.filter((layer) => layer.match(sampleOf(operation)))),
      }))
      .filter(({ route, taken }) => !taken.includes(route))
    expect(astray.map(({ id, taken }) => `${id}: ${taken.join(', ')}`)).toEqual([])
  })

  test('has each name and each address once', () => {
    for (const key of ['id', 'path'] as const) {
      const all = operations.map((operation) => operation[key])
      expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
    }
  })
})

describe('the OpenAPI document', () => {
  const validate = (value: unknown) =>
    new Validator().validate(JSON.parse(JSON.stringify(value)) as Record<string, unknown>)

  test('is valid by the official schema of OpenAPI 3.1, and refers to nothing that is not there', async () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect(await validate(document)).toMatchObject({ valid: true })
    expect(await validate({ ...document, paths: { 'no-slash': {} } })).toMatchObject({
      valid: false,
    })
    const text = JSON.stringify(document)
    const pointers = [...new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to]) => to))]
    expect(pointers.length).toBeGreaterThan(30)
    const missing = pointers.filter(
      (to = '') =>
        to
          .split('/')
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document) ===
        undefined,
    )
    expect(missing).toEqual([])
  })

  test('tells of everything that is sent to those who asked to be told', () => {
    expect(Object.keys(document.webhooks)).toEqual([...deliveryEvents])
    for (const [event, { post }] of Object.entries(document.webhooks)) {
      const { schema } = post.requestBody.content['application/json'] ?? { schema: {} }
      const name = event === 'purge' ? 'PurgeMessage' : 'WebhookMessage'
      expect(schema).toEqual({ $ref: `#/components/schemas/${name}` })
      expect(post.parameters.map((one) => one.name)).toEqual(
        expect.arrayContaining(['webhook-id', 'webhook-timestamp', 'webhook-signature']),
      )
    }
    const body = {
      type: 'published',
      timestamp: '2026-11-12T09:00:00.000Z',
      data: {
        type: 'topics',
        id: '1',
        slug: null,
        locales: ['en'],
        number: 1,
        fingerprint: null,
        links: [],
      },
    }
    expect(schemaFaults('WebhookMessage', body)).toEqual([])
    expect(schemaFaults('WebhookMessage', { ...body, title: 'CANARY' })).not.toEqual([])
  })

  test('tells of every parameter that a query is checked by, and of no other', () => {
    for (const { path, query } of operations) {
      const told = (document.paths[path]?.get.parameters ?? []).map((one) =>
        '$ref' in one ? document.components.parameters[one.$ref.split('/').at(-1) ?? ''] : one,
      )
      const inQuery = told.filter((one) => one?.in === 'query').map((one) => one?.name)
      expect([path, inQuery]).toEqual([path, Object.keys(query.shape)])
    }
  })

  test('cannot be made with a parameter that nobody explained', () => {
    const [first] = operations
    if (first === undefined) throw new Error('no operations')
    const query = z.strictObject({ nobodyKnows: z.string().optional() })
    expect(() => openApiDocument('https://a.example', undefined, [{ ...first, query }])).toThrow(
      /does not explain nobodyKnows/,
    )
  })

  test('says of parameters what the check of a query says', () => {
    const isTaken = (operation: Operation, name: string, value: unknown): boolean =>
      (operation.query.shape[name] as z.ZodType).safeParse(String(value)).success
    let bounds = 0
    for (const operation of operations)
      for (const name of Object.keys(operation.query.shape)) {
        const { example, schema } = parameterText(name) ?? {}
        if (example !== undefined)
          expect([operation.id, name, isTaken(operation, name, example)]).toEqual([
            operation.id,
            name,
            true,
          ])
        for (const [bound, step] of [
          ['minimum', -1],
          ['maximum', 1],
        ] as const) {
          const value = schema?.[bound]
          if (typeof value !== 'number') continue
          bounds += 1
          expect([name, value, isTaken(operation, name, value)]).toEqual([name, value, true])
          expect([name, value + step, isTaken(operation, name, value + step)]).toEqual([
            name,
            value + step,
            false,
          ])
        }
      }
    expect(bounds).toBeGreaterThanOrEqual(15)
  })

  test('gives examples that fit', () => {
    const urls: Record<string, string> = {
      LeaderActivity: '/v1/leader-activities/a',
      LeaderActivityList: '/v1/leader-activities',
    }
    for (const [name, example] of Object.entries(examples)) {
      const url = `http://press.example${urls[name]}`
      const headers = new Headers({ 'Content-Type': 'application/json' })
      const faults = contractFaults({
        method: 'GET',
        url,
        status: 200,
        headers,
        body: JSON.stringify(example),
      })
      expect([name, faults.filter((fault) => !fault.startsWith('no '))]).toEqual([name, []])
    }
    const text = JSON.stringify(document)
    expect(text).toContain('The address has a parameter that does not exist')
  })

  test('says nothing of earlier texts where they are hidden', () => {
    const hidden = openApiDocument('https://press.example/', (type) => type !== 'leaders')
    expect(hidden.servers).toEqual([{ url: 'https://press.example' }])
    const gone = Object.keys(document.paths).filter((path) => !(path in hidden.paths))
    const takesAsOf = ({ paths }: typeof document, path: string) =>
      JSON.stringify(paths[path]?.get.parameters).includes('parameters/asOf')
    expect(takesAsOf(document, '/v1/leaders')).toBe(true)
    expect(takesAsOf(hidden, '/v1/leaders')).toBe(false)
    expect(takesAsOf(hidden, '/v1/topics')).toBe(true)
    expect(gone).toEqual(['/v1/leaders/{slug}/versions', '/v1/leaders/{slug}/versions/{number}'])
  })

  test('knows an address with a placeholder and one without apart', () => {
    expect(templateOf('/v1/leaders/openapi.json')).toBe('/v1/leaders/{slug}')
    expect(templateOf('/v1/openapi.json')).toBe('/v1/openapi.json')
    expect(templateOf('/v1/nothing')).toBeUndefined()
  })
})
