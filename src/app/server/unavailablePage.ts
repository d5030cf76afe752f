import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'

/** Seconds after which a browser asks again by itself. */
const reloadSeconds = 10

const words = {
  en: {
    language: 'en',
    title: 'This page cannot be shown just now',
    text: 'The site is being looked after. This page tries again by itself in a few seconds.',
  },
  zh: {
    language: 'zh-Hans',
    title: '页面暂时无法显示',
    text: '网站正在维护，本页将在数秒后自动重试。',
  },
} as const

// It stands alone: what the other pages take from the build or the database may be what is missing.
const style =
  'body{box-sizing:border-box;margin:0;min-height:100vh;display:grid;place-content:center;padding:1.5rem;' +
  "background:#fff;color:#1d2522;font:1.0625rem/1.65 'Helvetica Neue',Helvetica,Arial," +
  "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}" +
  'main{max-width:34rem;border-top:4px solid #0c4a3e;padding-top:1.25rem}' +
  "h1{margin:0 0 .5rem;font:600 1.5rem/1.3 Georgia,'Songti SC','Noto Serif CJK SC',serif}" +
  'p{margin:0;color:#55615c}section+section{margin-top:2rem}'

const policy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

/** Tells a reader that a page cannot be read now, in the page's own language first; status 503. */
export function unavailablePage(request: Request, response: Response): void {
  const order = /^\/zh(\/|$)/.test(request.path) ? [words.zh, words.en] : [words.en, words.zh]
  const sections = order.map(
    ({ language, title, text }) =>
      `<section lang="${language}"><h1>${title}</h1><p>${text}</p></section>`,
  )
  response
    .status(503)
    .set({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
      'Retry-After': String(reloadSeconds),
    })
    .send(
      `<!doctype html><html lang="${order[0]?.language}"><head><meta charset="utf-8">` +
        '<meta name="viewport" content="width=device-width,initial-scale=1">' +
        `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="${reloadSeconds}">` +
        `<title>${order[0]?.title}</title><style>${style}</style></head>` +
        `<body><main>${sections.join('')}</main></body></html>`,
    )
}
