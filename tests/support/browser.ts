import type { Office } from './office.js'

type Json = Record<string, unknown>

/** A browser whose questions go to a real server, as whoever is signed in there. */
export type Browser = { signedIn: string | undefined; readonly close: () => void }

/** Puts a server behind `fetch`, as the admin has it in the browser. */
export const openBrowser = (office: Pick<Office, 'send' | 'officer'>): Browser => {
  const before = globalThis.fetch
  const browser: Browser = {
    signedIn: office.officer,
    close: () => {
      globalThis.fetch = before
    },
  }
  globalThis.fetch = async (address, init) => {
    const language = new Headers(init?.headers).get('Accept-Language') ?? 'en'
    const answer = await office.send(init?.method ?? 'GET', String(address), {
      as: browser.signedIn,
      headers: { 'Accept-Language': language },
      ...(typeof init?.body === 'string' ? { body: JSON.parse(init.body) as Json } : {}),
    })
    return new Response(JSON.stringify(answer.body), {
      status: answer.status,
      headers: answer.headers,
    })
  }
  return browser
}
