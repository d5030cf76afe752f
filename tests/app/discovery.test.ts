import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DocumentPage } from '../../src/app/site/components/DocumentPage'
import { pageMetadata } from '../../src/app/site/pageMetadata'
import { withPageView, type PageView } from '../../src/app/site/pageView'
import { pageReader } from '../../src/app/server/pageReader'
import { readPage } from '../../src/app/server/readPage'
import { withoutScripts } from '../../src/app/server/withoutScripts'
import { createNumberWatch } from '../../src/delivery/index'
import { builtInWordings } from '../../src/domain/disclaimer/wording'
import { publicSite, type PublicSite } from '../delivery/support/publicSite'

const origin = 'https://press.example'
const disclaimer = { wording: 'reference-only' }
const title = 'Visit </script><script>alert(1)</script>'

type DocumentView = Extract<PageView, { kind: 'document' }>

describe('what robots and readers find in a page', () => {
  let site: PublicSite

  const view = async (slug: string): Promise<PageView> => {
    const numbers = createNumberWatch(site.store)
    const clock = () => new Date('2026-11-20T12:00:00.000Z')
    const reader = await pageReader({ store: site.store, numbers }, origin, clock)()
    const type = 'leader-activities'
    const page = await readPage(reader, origin, { kind: 'document', locale: 'en', type, slug })
    if (page.status === 301) throw new Error(page.location)
    return page.view
  }

  beforeAll(async () => {
    site = await publicSite()
    const leader = (id: string) => ({
      leader: { $ref: { type: 'leaders', id, reference: 'embedded' } },
      postAtTheTime: 'Minister',
    })
    await site.publish({
      type: 'leaders',
      id: 'l1',
      slug: 'huang',
      content: { title: 'Huang Runqiu', disclaimer },
    })
    await site.publish({
      type: 'leaders',
      id: 'l2',
      slug: 'gone',
      content: { title: 'CANARY', disclaimer },
    })
    await site.publish({ type: 'leaders', id: 'l2', slug: 'gone', status: 'gone' })
    await site.publish({
      type: 'leader-activities',
      id: 'a1',
      slug: 'visit',
      content: { title, disclaimer, leaders: [leader('l1'), leader('l2')] },
    })
  })
  afterAll(() => site.stop())

  test('is its linked data, which stays when the scripts are taken out', async () => {
    const shown = (await view('visit')) as DocumentView
    const html = withoutScripts(
      renderToStaticMarkup(createElement(DocumentPage, { view: shown })) + '<script>next</script>',
    )
    const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)]
    expect(scripts.map(([, attributes]) => attributes)).toEqual([' type="application/ld+json"'])
    const thing = JSON.parse(scripts[0]?.[2] ?? '') as Record<string, unknown>
    expect(thing).toMatchObject({
      '@type': 'NewsArticle',
      headline: title,
      url: `${origin}/en/leader-activities/visit`,
      usageInfo: { text: builtInWordings[0]?.text.en },
    })
    expect(html).not.toContain('CANARY')
  })

  test('are the feeds of everything and of its leader in each format', async () => {
    const { alternates } = withPageView(await view('visit'), pageMetadata)
    expect(Object.keys(alternates?.types ?? {})).toEqual([
      'application/rss+xml',
      'application/atom+xml',
      'application/feed+json',
    ])
    expect(alternates?.types?.['application/rss+xml']).toEqual([
      { url: `${origin}/v1/feeds/en/all.rss`, title: 'Press office' },
      {
        url: `${origin}/v1/feeds/en/all.rss?leader=huang`,
        title: 'Press office – Huang Runqiu',
      },
    ])
  })

  test('is nothing of it on a page that is not there', async () => {
    expect(withPageView(await view('none'), pageMetadata).alternates).toBeUndefined()
  })
})
