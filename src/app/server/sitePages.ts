import { Router, type Request, type Response } from 'express'

import { cacheRules } from '../../delivery/http/cacheRules.js'
import { preferredLanguage } from '../../delivery/http/preferredLanguage.js'
import { isLanguage } from '../../domain/languages/languages.js'
import { typesWithPages } from '../site/pagePath.js'
import { withPageView } from '../site/pageView.js'
import { captureHtml } from './captureHtml.js'
import { problem } from './problem.js'
import { readPage, type PageReader, type PageRequest } from './readPage.js'
import { sendPage } from './sendPage.js'
import { withoutScripts } from './withoutScripts.js'

type SitePagesOptions = {
  /** Opens the reader of one page. */
  openReader: () => Promise<PageReader>
  /** The public address, scheme to port. */
  origin: string
  /** Next's request handler. */
  render: (request: Request, response: Response) => Promise<void>
  /** In development pages keep their scripts, for hot reload. */
  isDevelopment: boolean
}

/** Headers by which Next's client asks for parts of pages; the public pages are asked for whole. */
const NEXT_HEADERS = ['rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-action']

/**
 * The public pages. What stands at an address is read first and decides the status (200, 301, 404,
 * 410), which a Next page cannot; Next then renders it.
 */
export function sitePages({ openReader, origin, render, isDevelopment }: SitePagesOptions): Router {
  const router = Router()
  router.use(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      problem(response, {
        status: 405,
        code: 'method-not-allowed',
        title: 'Public pages can only be read.',
      })
      return
    }
    const asked = pageAsked(request)
    const reading = await readPage(await openReader(), origin, asked)
    if (reading.status === 301) {
      // Where it leads can change with any publication; the language of a browser has a say in it.
      response.set({ 'Cache-Control': cacheRules.absence, Vary: 'Accept-Language' })
      response.redirect(301, reading.location)
      return
    }
    const { status, view } = reading
    for (const name of NEXT_HEADERS) delete request.headers[name]
    if (!isDevelopment) {
      const acceptsGzip = request.acceptsEncodings('gzip') === 'gzip'
      // Next would compress what still has to be read and measured.
      delete request.headers['accept-encoding']
      captureHtml(response, (rendered, html) =>
        sendPage(request, response, {
          status: rendered >= 500 ? rendered : status,
          html: withoutScripts(html),
          acceptsGzip,
        }),
      )
    }
    request.url = view.kind === 'home' ? `/${view.locale}` : `/${view.locale}/page/shown`
    await withPageView(view, () => render(request, response))
  })
  return router
}

function pageAsked({ headers, originalUrl: target, path }: Request): PageRequest {
  const [first = '', type = '', slug = '', ...rest] = segmentsOf(path)
  const preferred = preferredLanguage(headers['accept-language'])
  if (first === '') {
    return target.includes('?')
      ? { kind: 'home-with-query', locale: 'en', target, preferred }
      : { kind: 'home', locale: 'en' }
  }
  if (!isLanguage(first)) return { kind: 'unknown', locale: 'en', target, preferred }
  if (type === '') return { kind: 'home', locale: first }
  const hasPage = typesWithPages.some((name) => name === type)
  if (!hasPage || slug === '' || rest.length > 0) {
    return { kind: 'unknown', locale: first, target, preferred }
  }
  return { kind: 'document', locale: first, type, slug }
}

function segmentsOf(path: string): string[] {
  try {
    return path.replace(/\/+$/, '').slice(1).split('/').map(decodeURIComponent)
  } catch {
    // Broken percent-encoding names no page.
    return ['-']
  }
}
