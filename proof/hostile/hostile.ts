import fc from 'fast-check'
import { operations } from '../../src/delivery/openapi/operations/index.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { restOperations } from '../../tests/attacks/run/registered.js'
import { openOffice, type Office } from '../../tests/support/office.js'
import { publicBytes } from '../../tests/support/publicView.js'
import { openWholeServer } from '../../tests/support/wholeServer.js'
import type { Suite } from '../suite.js'
import { flood, pictureBomb } from './bombs.js'
import { hostileRequest, type HostileRequest, type Route } from './hostileRequest.js'

const each = 500

/** Stands in drafts alone; whoever reads it without a right has found a hole. */
const canary = 'CANARY-of-a-draft'

const traces =
  /\n\s+at .*[:(]\d+|node_modules|\/src\/(plugin|delivery|app|database)\/|SQLITE_|MongoServerError|Failed query/

/** What some routes cannot be asked in a crowd: a session less, a mail more. */
const isLeftOut = ({ path }: Route): boolean => /\/(logout|forgot-password|login)\b/.test(path)

const routesOf = (office: Office): Route[] =>
  [
    ...operations.map(({ path, query }) => ({
      method: 'GET',
      path,
      parameters: Object.keys(query.shape),
    })),
    ...restOperations(office.payload.config).map((operation) => {
      const [method = 'GET', path = ''] = operation.split(' ')
      return { method, path, parameters: [] }
    }),
    { method: 'POST', path: '/api/graphql', parameters: [] },
    { method: 'GET', path: '/press/{token}', parameters: [] },
  ].filter((route) => !isLeftOut(route))

const files: readonly (readonly [string, BlobPart])[] = [
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['image/png', new Uint8Array(pictureBomb())],
  ['image/jpeg', '<html><script>alert(1)</script>'],
]

const bodyOf = (body: HostileRequest['body']): Pick<RequestInit, 'body' | 'headers'> => {
  if (body === null) return {}
  if (body.kind === 'json')
    return { body: body.text, headers: { 'Content-Type': 'application/json' } }
  if (body.kind === 'form')
    return {
      body: new URLSearchParams({ _payload: body.text, title: 'x' }),
      headers: {},
    }
  const form = new FormData()
  const name = body.text.slice(0, 200) || 'a.svg'
  const [type, bytes] = files[name.length % files.length] ?? ['', '']
  form.set('file', new Blob([bytes], { type }), name)
  form.set('_payload', JSON.stringify({ alt: name }))
  return { body: form, headers: {} }
}

/** Sends one request; gives its status, or throws with all that came. */
const sendOne = async (
  origin: string,
  tokens: Readonly<Record<HostileRequest['sender'], string | undefined>>,
  request: HostileRequest,
): Promise<number> => {
  const token = tokens[request.sender]
  const { body, headers: ofBody } = bodyOf(request.body)
  const response = await fetch(`${origin}${request.address}`, {
    method: request.method,
    redirect: 'manual',
    headers: {
      ...request.headers,
      ...(ofBody as Record<string, string> | undefined),
      ...(token === undefined ? {} : { Authorization: `JWT ${token}` }),
    },
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  const isLeak = request.sender !== 'officer' && text.includes(canary)
  if (response.status >= 500 || traces.test(text) || isLeak)
    throw new Error(
      `${JSON.stringify(request).slice(0, 1_500)} → ${response.status} ${text.slice(0, 800)}`,
    )
  return response.status
}

/** Bodies of a hundred megabytes are not read to their end: 413, by whomever they come. */
const demandFloodsRefused = async (origin: string, token: string): Promise<void> => {
  for (const type of ['application/json', 'multipart/form-data; boundary=x']) {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': type, Authorization: `JWT ${token}` },
      body: flood(100),
      duplex: 'half',
    }
    const status = await fetch(`${origin}/api/media`, init as RequestInit).then(
      (response) => response.status,
      // The server may cut the line before everything was sent, which is an answer too.
      () => 413,
    )
    if (status !== 413) throw new Error(`A body of 100 MB (${type}) was answered with ${status}.`)
  }
}

/** Requests that nobody means well by, to every route there is. */
export const hostile: Suite = {
  name: 'hostile',
  shows:
    'Whatever is sent to any route of the public API and of Payload’s own, nothing answers 5xx or shows a stack trace, nobody reads a draft, and the public side stays as it was, byte by byte.',
  units: `times ${each} requests`,
  full: { sqlite: 160, mongodb: 20, postgres: 20 },
  share: { sqlite: 1, mongodb: 1, postgres: 1 },
  open: async (engine) => {
    const office = await openOffice(engine.url())
    const slug = 'clean-air'
    const published = await office.published('topics', { title: 'Clean air', slug })
    const draft = await office.draft('topics', { title: canary, slug: 'hidden' })
    const server = await openWholeServer(office)
    const addresses = ['/v1/topics', `/v1/topics/${slug}`, '/v1/site', '/v1/changes']
    const before = await publicBytes(office, addresses)
    const known = {
      ids: [published, draft].map((document) => document.split('/')[1] ?? ''),
      slugs: [slug, 'hidden', 'topics', 'users'],
    }
    const requests = hostileRequest(routesOf(office), known)
    const tokens = { nobody: undefined, guest: office.guest, officer: office.officer }
    return {
      run: async (seed) => {
        const counts: Record<string, number> = { requests: each }
        for (const request of fc.sample(requests, { seed, numRuns: each })) {
          const status = await sendOne(server.origin, tokens, request)
          const kind = `answered ${Math.floor(status / 100)}xx`
          counts[kind] = (counts[kind] ?? 0) + 1
        }
        await demandFloodsRefused(server.origin, office.officer)
        const after = await publicBytes(office, addresses)
        if (JSON.stringify(after) !== JSON.stringify(before))
          throw new Error('What the public reads is not what it was.')
        return { counts }
      },
      close: async () => {
        const { differences, events } = await verify(office.payload)
        await server.close()
        await office.stop()
        if (differences.length > 0)
          throw new Error(`verify: ${JSON.stringify(differences.slice(0, 5))}`)
        return { counts: { 'events verified': events } }
      },
    }
  },
}
