import path from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { password, site } from './site.js'

/** Somebody at a browser of their own. */
export type Seat = { readonly context: BrowserContext; readonly page: Page }

/** Signs somebody in, in a new profile, with the admin in one language and theme. */
export const signIn = async (
  name: string,
  folder: string,
  {
    language = 'en',
    theme = 'light',
    width = 1280,
  }: { language?: 'en' | 'zh'; theme?: 'light' | 'dark'; width?: number } = {},
): Promise<Seat> => {
  const context = await chromium.launchPersistentContext(
    path.join(folder, `profile-${name}-${language}-${theme}-${width}`),
    {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      viewport: { width, height: 900 },
    },
  )
  await context.addCookies([
    { name: 'payload-lng', value: language, url: site },
    { name: 'payload-theme', value: theme, url: site },
  ])
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${site}/admin/login`)
  await page.fill('#field-email', `${name}@example.org`)
  await page.fill('#field-password', password)
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin(?!\/login)/)
  return { context, page }
}
