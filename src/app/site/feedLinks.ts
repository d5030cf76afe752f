import type { Metadata } from 'next'

import { feedFormats, feedMediaTypes } from '../../delivery/feeds/Feed.js'
import { feedAddress, type FeedScope } from '../../delivery/feeds/feedAddress.js'
import type { PageView } from './pageView.js'
import { siteNameOf } from './siteNameOf.js'

type Types = NonNullable<NonNullable<Metadata['alternates']>['types']>
type Named = { readonly scope: FeedScope; readonly title: string }

/** The feeds that a page belongs to: of everything, and of each leader it is about. */
function feedsOf(view: PageView): Named[] {
  const name = siteNameOf(view)
  const leaders = view.kind === 'document' ? (view.document.leaders ?? []) : []
  return [
    { scope: { type: 'all' }, title: name },
    ...leaders.flatMap(({ leader }) =>
      leader?.slug && leader.title !== null && !leader.gone
        ? [
            {
              scope: { type: 'all' as const, leader: leader.slug },
              title: `${name} – ${leader.title}`,
            },
          ]
        : [],
    ),
  ]
}

/** The feeds of a page by media type, for readers that look for them in its head. */
export function feedLinks(view: PageView): Types {
  const feeds = feedsOf(view)
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedMediaTypes[format],
      feeds.map(({ scope, title }) => ({
        url: feedAddress(view.origin, view.locale, scope, format),
        title,
      })),
    ]),
  )
}
