import { memoryCache, type Cache } from './cache.js'
import { Problem } from './Problem.js'
import { request, type Fetched, type Transport } from './request.js'
import type {
  ApiProblem,
  Change,
  FoundPage,
  In,
  Language,
  ListItem,
  ListQuery,
  Page,
  Resource,
  ResourceType,
  SearchQuery,
  Site,
  Version,
  VersionEntry,
} from './types.js'

/** What a client is made with. */
export type ClientOptions<L extends Language> = {
  /** Where the site is, such as `https://press.example`. */
  readonly url: string
  /** In which language answers are; `en` unless said otherwise. */
  readonly locale?: L
  /** The instant of the past that is asked about: what the public read then. ISO 8601 with an offset. */
  readonly asOf?: string
  /** @default the global one */
  readonly fetch?: typeof globalThis.fetch
  /** @default 500 answers in memory; null: nothing is kept */
  readonly cache?: Cache | null
  /**
   * How often a request is tried again that was answered with 429 or 503, or not at all.
   * @default 2
   */
  readonly retries?: number
  /** Waits so many milliseconds; for tests. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

/** What is found under a slug. */
export type Found<T> =
  /** `isStale`: the server could not be asked, and this is what it said before. */
  | { readonly kind: 'found'; readonly resource: T; readonly isStale: boolean }
  /** It was public and was taken down. */
  | { readonly kind: 'gone'; readonly reason: string | null; readonly since: string | null }
  /** It is public, but not in this language. */
  | {
      readonly kind: 'not-in-this-language'
      readonly alternates: readonly { readonly locale: Language; readonly href: string }[]
    }
  /** Readers are sent to another site. */
  | { readonly kind: 'moved'; readonly location: string }
  | { readonly kind: 'not-found' }

/** The public API in one language. */
export type Client<L extends Language> = {
  readonly locale: L
  /** The same site in another language. */
  readonly in: <Other extends Language>(locale: Other) => Client<Other>
  /** One resource; an old slug leads to the resource too, which says its slug of today. */
  readonly one: <T extends ResourceType>(
    type: T,
    slug: string,
    options?: {
      /** Fields whose documents are given in full in `included`. */
      readonly include?: readonly string[]
    },
  ) => Promise<Found<In<Resource<T>, L>>>
  /** One page of a list; `next` and `previous` are asked for by `cursor`. */
  readonly page: <T extends ResourceType>(
    type: T,
    query?: ListQuery,
  ) => Promise<Page<In<ListItem<T>, L>>>
  /** Every item of a list, page by page as they are needed. */
  readonly list: <T extends ResourceType>(
    type: T,
    query?: Omit<ListQuery, 'cursor'>,
  ) => AsyncIterable<In<ListItem<T>, L>>
  readonly site: () => Promise<In<Site, L>>
  /** Texts that have all the words, best first; the next page is asked for by `cursor`. */
  readonly search: (words: string, query?: SearchQuery) => Promise<FoundPage<L>>
  /** The public texts that a document has had, newest first; none where it is not public now. */
  readonly versions: (type: ResourceType, slug: string) => Promise<readonly VersionEntry[]>
  readonly version: <T extends ResourceType>(
    type: T,
    slug: string,
    number: number,
  ) => Promise<Found<In<Version<T>, L>>>
  /** What happened in public after a public number, oldest first, in all languages. */
  readonly changes: (since?: number) => AsyncIterable<Change>
}

const asFound = <T>(fetched: Fetched): Found<T> => {
  if (fetched.kind === 'body')
    return { kind: 'found', resource: fetched.body as T, isStale: fetched.isStale }
  if (fetched.kind === 'elsewhere') return { kind: 'moved', location: fetched.location }
  const { alternates, code, reason, since } = fetched.problem
  if (code === 'gone') return { kind: 'gone', reason: reason ?? null, since: since ?? null }
  if (alternates !== undefined) return { kind: 'not-in-this-language', alternates }
  return { kind: 'not-found' }
}

const refusal = ({ code, detail, errors, status }: ApiProblem): Problem =>
  new Problem(detail, { status, code, errors })

const bodyOf = (fetched: Fetched): unknown => {
  if (fetched.kind === 'body') return fetched.body
  if (fetched.kind === 'problem') throw refusal(fetched.problem)
  throw new Problem(`The answer leads to ${fetched.location}.`, {
    status: 0,
    code: 'unexpected-answer',
  })
}

type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>

const client = <L extends Language>(
  transport: Transport,
  { asOf, locale }: { readonly locale: L; readonly asOf: string | undefined },
): Client<L> => {
  const addressOf = (path: string, parameters: Parameters = {}): string => {
    const url = new URL(`${transport.base}/v1/${path}`)
    for (const [name, value] of Object.entries({ asOf, ...parameters }))
      if (value !== undefined) url.searchParams.set(name, String(value))
    return url.href
  }
  const ask = (path: string, parameters?: Parameters): Promise<Fetched> =>
    request(transport, addressOf(path, parameters))
  const inLanguage = (path: string, parameters: Parameters = {}): Promise<Fetched> =>
    ask(path, { locale, ...parameters })
  const part = encodeURIComponent

  const page: Client<L>['page'] = async (type, query = {}) =>
    bodyOf(await inLanguage(type, query)) as never

  async function* list<T extends ResourceType>(type: T, query: Omit<ListQuery, 'cursor'> = {}) {
    let cursor: string | undefined
    do {
      const { data, page: place } = await page(type, { ...query, cursor })
      yield* data
      cursor = place.next === null ? undefined : cursorIn(place.next)
    } while (cursor !== undefined)
  }

  async function* changes(since = 0): AsyncGenerator<Change> {
    let after = since
    for (;;) {
      const told = bodyOf(await ask('changes', { since: after })) as {
        data: Change[]
        number: number
        page: { next: string | null }
      }
      yield* told.data
      if (told.page.next === null) return
      after = told.number
    }
  }

  return {
    locale,
    in: (other) => client(transport, { asOf, locale: other }),
    one: async (type, slug, { include } = {}) =>
      asFound(await inLanguage(`${type}/${part(slug)}`, { include })),
    page,
    list,
    site: async () => bodyOf(await inLanguage('site')) as never,
    search: async (words, query = {}) =>
      bodyOf(await inLanguage('search', { q: words, ...query })) as never,
    versions: async (type, slug) => {
      const found = asFound<{ data: VersionEntry[] }>(
        await inLanguage(`${type}/${part(slug)}/versions`),
      )
      return found.kind === 'found' ? found.resource.data : []
    },
    version: async (type, slug, number) =>
      asFound(await inLanguage(`${type}/${part(slug)}/versions/${number}`)),
    changes,
  }
}

/** The cursor in the address of a page. */
export const cursorIn = (address: string): string | undefined =>
  new URL(address).searchParams.get('cursor') ?? undefined

/**
 * A client of the public API. Needs nothing but `fetch`: it runs in Node.js, browsers and edge
 * runtimes. Answers are asked for again with their validator, so that one that has not changed costs
 * a 304; while the server is away, what it said before is given and marked as stale.
 */
export const createClient = <L extends Language = 'en'>(options: ClientOptions<L>): Client<L> =>
  client(
    {
      base: options.url.replace(/\/+$/, ''),
      // A browser's own must be called on the window it belongs to.
      fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
      cache: options.cache === undefined ? memoryCache() : options.cache,
      retries: options.retries ?? 2,
      wait:
        options.wait ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
    },
    { asOf: options.asOf, locale: options.locale ?? ('en' as L) },
  )
