import type { Page, Request } from 'playwright-core'

const underWay = new WeakMap<Page, Set<Request>>()

/** Notes what a page asks the server for, until it has its answer. */
export const watchRequests = (page: Page): void => {
  const open = new Set<Request>()
  underWay.set(page, open)
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) open.clear()
  })
}

/** Payload's form asks the server a quarter of a second after the last key. */
const quietMs = 500
const longestMs = 15_000

/** Waits until a page has asked for nothing for a while, as somebody does who looks before acting. */
export const settled = async (page: Page): Promise<void> => {
  const end = Date.now() + longestMs
  let quietSince = Date.now()
  while (Date.now() - quietSince < quietMs && Date.now() < end) {
    await page.waitForTimeout(50)
    if ((underWay.get(page)?.size ?? 0) > 0) quietSince = Date.now()
  }
}
