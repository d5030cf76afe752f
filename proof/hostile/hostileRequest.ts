import fc from 'fast-check'
import { hostileText, hostileValue } from './hostileText.js'

/** A route as the product tells of it: `GET /v1/topics/{slug}` or `PATCH /api/topics/:id`. */
export type Route = {
  readonly method: string
  readonly path: string
  /** Parameters that it knows. */
  readonly parameters: readonly string[]
}

/** Who sends it. */
export type Sender = 'nobody' | 'guest' | 'officer'

export type HostileRequest = {
  readonly method: string
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly sender: Sender
  readonly body: { readonly kind: 'json' | 'file' | 'form'; readonly text: string } | null
}

/** Parts of addresses that lead somewhere. */
export type Known = { readonly ids: readonly string[]; readonly slugs: readonly string[] }

const asPart = (text: string): string => {
  try {
    return encodeURIComponent(text)
  } catch {
    // Half a character has no encoding; what a broken program makes of it is this.
    return '%ED%A0%80'
  }
}

const payloadParameters = [
  'where[title][like]',
  'where[id][in]',
  'where[or][0][slug][equals]',
  'where[__proto__][equals]',
  'where[title][near]',
  'where[updatedAt][greater_than]',
  'sort',
  'limit',
  'page',
  'depth',
  'locale',
  'fallback-locale',
  'draft',
  'select[title]',
  'populate[topics][title]',
  'joins[sideEvents][limit]',
  'trash',
  'pagination',
]

const deeds = ['submit', 'approve', 'publish', 'claim', 'withdraw', 'limit-access', 'no-verb']

/** Headers that are no header at all never reach a server; these do. */
const header = fc.stringMatching(/^[\x20-\x7e]{0,60}$/).filter((value) => value.trim() === value)

const headers = fc.record(
  {
    Accept: header,
    'Accept-Language': fc.oneof(header, fc.constantFrom('zh-CN,zh;q=0.9', '*', 'en;q=x')),
    'Accept-Encoding': fc.constantFrom('br', 'gzip;q=2', 'identity;q=0, *;q=0', 'x-none'),
    'If-None-Match': fc.oneof(header, fc.constant('"a", W/"b", *')),
    'If-Match': fc.oneof(header, fc.constant('"1-"')),
    Range: fc.constantFrom('bytes=0-', 'bytes=-1', 'bytes=9-1', 'bytes=0-,1-', 'lines=1'),
    'Idempotency-Key': header,
    Cookie: header,
    'X-Forwarded-For': header,
    'X-HTTP-Method-Override': fc.constantFrom('DELETE', 'PATCH'),
  },
  { requiredKeys: [] },
)

const body = fc.oneof(
  fc
    .dictionary(
      fc.constantFrom(
        'title',
        'slug',
        'body',
        'roles',
        'id',
        '_status',
        'expected',
        'data',
        'query',
      ),
      hostileValue,
      { maxKeys: 4 },
    )
    .map((value) => ({ kind: 'json' as const, text: JSON.stringify(value) })),
  hostileValue.map((value) => ({ kind: 'json' as const, text: JSON.stringify(value) ?? '' })),
  hostileText.map((text) => ({ kind: 'json' as const, text: `{"title": ${text}` })),
  hostileText.map((text) => ({ kind: 'form' as const, text })),
  hostileText.map((text) => ({ kind: 'file' as const, text })),
)

/** Requests to these routes, most of them wrong in more than one way. */
export const hostileRequest = (
  routes: readonly Route[],
  { ids, slugs }: Known,
): fc.Arbitrary<HostileRequest> => {
  const part = fc.oneof(
    hostileText.map(asPart),
    hostileText.map(asPart),
    fc.constantFrom(...ids, ...slugs, ...deeds).map(asPart),
  )
  return fc
    .record({
      route: fc.constantFrom(...routes),
      parts: fc.array(part, { minLength: 4, maxLength: 4 }),
      names: fc.infiniteStream(fc.nat(1_000)),
      values: fc.array(fc.oneof(hostileText, fc.constantFrom(...ids, ...slugs, 'en', 'true')), {
        maxLength: 4,
      }),
      method: fc.option(fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'), {
        freq: 4,
      }),
      headers,
      sender: fc.constantFrom<Sender>('nobody', 'nobody', 'guest', 'officer'),
      body,
    })
    .map(({ body: sent, headers: given, method, names, parts, route, sender, values }) => {
      let at = 0
      const path = route.path.replace(/\{\w+\}|:\w+\??/g, () => parts[(at += 1) % 4] ?? '')
      const known = [...route.parameters, ...(path.startsWith('/api') ? payloadParameters : [])]
      const query = values
        .map((value) => {
          const name = known[(names.next().value ?? 0) % Math.max(1, known.length)] ?? value
          return `${asPart(name)}=${asPart(value)}`
        })
        .join('&')
      const asked = method ?? route.method
      return {
        method: asked,
        address: query === '' ? path : `${path}?${query}`,
        headers: given as Record<string, string>,
        sender,
        body: asked === 'GET' || asked === 'HEAD' ? null : sent,
      }
    })
}
