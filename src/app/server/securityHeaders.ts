import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

type SecurityOptions = {
  /** Whether the public address is https: only then is Strict-Transport-Security sent. */
  isHttps: boolean
  /** Development needs eval and a web socket for hot reload. */
  isDevelopment: boolean
  /** The public address; pictures come from there. */
  origin: string
}

/**
 * Helmet for everything but the public pages' own policy.
 * The admin may run only scripts of this origin and those with this answer's nonce, which Next
 * takes from the policy in the request's headers.
 */
export function securityHeaders({
  isHttps,
  isDevelopment,
  origin,
}: SecurityOptions): RequestHandler {
  const common = helmet({
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: false,
    strictTransportSecurity: isHttps,
    xFrameOptions: { action: 'sameorigin' },
  })
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64')
    const policy = isAdmin(request.path)
      ? adminPolicy(nonce, isDevelopment)
      : isDevelopment
        ? developmentSitePolicy
        : sitePolicy(origin)
    request.headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    common(request, response, next)
  }
}

const sitePolicy = (origin: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    `img-src 'self' ${origin}`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')

const developmentSitePolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' ws:",
].join('; ')

function adminPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // The admin's editor and menus set inline styles.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}

function isAdmin(path: string): boolean {
  return /^\/admin(\/|$)/i.test(path)
}
