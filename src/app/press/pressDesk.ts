import express, { type Request, type Response, type Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import {
  composeText,
  isPublicType,
  type Addresses,
  type ComposedText,
  type PublicationStore,
} from '../../delivery/index.js'
import { isLanguage } from '../../domain/languages/languages.js'
import type { OpenedPressLink } from '../../plugin/press/openPressLink.js'
import { closedPage, embargoNotice, pressPage } from './pressPage.js'
import { pressWords } from './pressWords.js'

type PressDeskOptions = {
  readonly store: PublicationStore
  readonly addresses: Addresses
  /** Opens a link and writes that down. */
  readonly open: (token: string) => Promise<OpenedPressLink>
  /** Requests a minute from one address; 0: no limit. */
  readonly rateLimitPerMinute: number
}

type Closed = 'revoked' | 'expired' | 'over' | 'unknown'

const codes = {
  revoked: 'press-link-revoked',
  expired: 'press-link-expired',
  over: 'press-link-over',
  unknown: 'not-found',
} as const satisfies Record<Closed, string>

/** Nobody keeps, finds, frames or passes on what stands here, and the address is told to no other site. */
const headers = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept',
}

const wantsPage = (request: Request): boolean =>
  request.accepts(['application/json', 'text/html']) === 'text/html'

const close = (request: Request, response: Response, kind: Closed): void => {
  const status = kind === 'unknown' ? 404 : 410
  if (wantsPage(request)) {
    response.status(status).type('html').end(closedPage(kind))
    return
  }
  const title = pressWords.en.over[kind]
  const code = codes[kind]
  response
    .status(status)
    .type('application/problem+json')
    .end(
      JSON.stringify({
        type: `urn:communique:problem:${code}`,
        title,
        status,
        code,
        detail: title,
      }),
    )
}

/**
 * `GET /press/{token}`: one approved text for one recipient before the public reads it, as a page or
 * as JSON, with the embargo notice. Once it is public, whoever comes is sent there.
 */
export const pressDesk = ({
  addresses,
  open,
  rateLimitPerMinute,
  store,
}: PressDeskOptions): Router => {
  const composed = async (
    opened: Extract<OpenedPressLink, { kind: 'open' }>,
  ): Promise<ComposedText[]> => {
    const { document, documentId, fingerprint, type } = opened
    const texts: ComposedText[] = []
    for (const { content, locale } of opened.texts)
      if (isLanguage(locale))
        texts.push(
          await composeText(
            { store, addresses },
            { document, documentId, fingerprint, type, locale, content },
          ),
        )
    return texts
  }

  const publicAddress = (
    { languages, slug, type }: Extract<OpenedPressLink, { kind: 'public' }>,
    request: Request,
  ): string | null => {
    const locale = languages.includes('en') ? 'en' : languages.find(isLanguage)
    if (slug === null || !isLanguage(locale) || !isPublicType(type)) return null
    const page = wantsPage(request) ? addresses.page(type, slug, locale) : null
    return page ?? addresses.resource(type, slug, locale)
  }

  const show = async (request: Request<{ token: string }>, response: Response): Promise<void> => {
    const opened = await open(request.params.token)
    response.set(headers)
    if (opened.kind === 'public') {
      const address = publicAddress(opened, request)
      if (address === null) return close(request, response, 'over')
      response.redirect(302, address)
      return
    }
    if (opened.kind !== 'open') return close(request, response, opened.kind)
    const texts = await composed(opened)
    if (wantsPage(request)) {
      response.type('html').end(pressPage(opened, texts))
      return
    }
    const { embargo, expiresAt, fingerprint, recipient } = opened
    response.type('json').end(
      JSON.stringify({
        embargo: {
          until: embargo?.until ?? null,
          timeZone: embargo?.timeZone ?? null,
          notice: Object.fromEntries(
            texts.map(({ locale }) => [locale, embargoNotice(opened, locale)]),
          ),
        },
        recipient,
        expiresAt,
        fingerprint,
        texts,
      }),
    )
  }

  const router = express.Router({ caseSensitive: true })
  if (rateLimitPerMinute > 0)
    router.use(
      '/press',
      rateLimit({
        windowMs: 60_000,
        limit: rateLimitPerMinute,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
      }),
    )
  router.all('/press/:token', async (request, response) => {
    // A look without reading would be no opening, and whoever cannot read needs no answer.
    if (request.method === 'GET') return show(request, response)
    response
      .set({ ...headers, Allow: 'GET' })
      .status(405)
      .end()
  })
  return router
}
