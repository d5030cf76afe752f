import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Person } from './people.js'
import { watchRequests } from './settled.js'
import { site } from './site.js'

/** Somebody at a browser of their own. */
export type Seat = {
  readonly person: Person | null
  readonly context: BrowserContext
  readonly page: Page
}

export type SeatOptions = {
  readonly language?: 'en' | 'zh'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** The zone on whose clock everybody sits. */
export const seatZone = 'Asia/Shanghai'

/**
 * Opens a browser session of its own, with the admin in one language and theme.
 * @param person who is signed in; null: nobody, who may do so on the page
 */
export const openSeat = async (
  browser: Browser,
  person: Person | null,
  { height = 900, language = 'en', theme = 'light', width = 1280 }: SeatOptions = {},
): Promise<Seat> => {
  const context = await browser.newContext({
    colorScheme: theme,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: seatZone,
    viewport: { width, height },
  })
  context.setDefaultTimeout(30_000)
  await context.addCookies([
    { name: 'payload-lng', value: language, url: site },
    { name: 'payload-theme', value: theme, url: site },
    ...(person === null
      ? []
      : [{ name: 'payload-token', value: person.token, url: site, httpOnly: true }]),
  ])
  const page = await context.newPage()
  watchRequests(page)
  return { person, context, page }
}
