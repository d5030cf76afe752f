import { composeDisclaimer } from '../../domain/disclaimer/composeDisclaimer.js'
import { disclaimerInForce } from '../../domain/disclaimer/disclaimerInForce.js'
import type { Language } from '../../domain/languages/languages.js'
import { composeValue } from '../compose/composeValue.js'
import { gather } from '../compose/gather.js'
import { asReference } from '../compose/referencesIn.js'
import { settingsDocument, timeZoneOf } from '../compose/settingsOf.js'
import type { Site } from '../schemas/site.js'
import { dayIn } from './dayIn.js'
import type { ReadContext } from './ReadContext.js'
import { provenance } from './provenance.js'
import type { SiteReading } from './Reading.js'

type Dated = { from?: string; to?: string }

/** Whether a row with a first and a last day is in force on a day; both ends count. */
const isInForce =
  (day: string) =>
  ({ from, to }: Dated): boolean =>
    (!from || from.slice(0, 10) <= day) && (!to || to.slice(0, 10) >= day)

/**
 * What stands round every page, as it is in force at an instant. Without published settings it is
 * little more than the disclaimer that ships with the product.
 */
export const readSite = async (
  context: ReadContext,
  at: number,
  locale: Language,
  now: Date,
): Promise<SiteReading> => {
  const own = (await context.store.byDocument(at, [settingsDocument], locale)).get(settingsDocument)
  const { composition, used } = await gather(context, at, locale, own ? [own] : [])
  const { addresses, wordings, targets } = composition
  const timeZone = timeZoneOf(own)
  const day = dayIn(now, timeZone)
  const {
    siteName,
    hotKeywords,
    disclaimers: _wordings,
    formerHosts: _hosts,
    ministry,
    ...content
  } = own?.content ?? {}
  const reference = asReference(ministry)
  const acronym = reference && targets.get(`${reference.type}/${reference.id}`)?.content.acronym
  const card = composeValue(ministry, composition)
  const disclaimer = composeDisclaimer({
    locale,
    choice: { wording: disclaimerInForce(wordings, day, locale) },
    wordings,
  })
  const site = {
    footerLinks: [],
    ...(composeValue(content, composition) as Record<string, unknown>),
    type: 'site',
    locale,
    title: typeof siteName === 'string' ? siteName : null,
    ...(card !== undefined && {
      ministry: { ...(card as object), ...(typeof acronym === 'string' && { acronym }) },
    }),
    timeZone,
    hotKeywords: ((hotKeywords ?? []) as Dated[])
      .filter(isInForce(day))
      .map((keyword) => composeValue(keyword, composition)),
    ...(disclaimer && { disclaimer }),
    ...(own && {
      fingerprint: own.fingerprint,
      publishedAt: own.publishedAt,
      updatedAt: own.updatedAt,
    }),
    links: {
      self: addresses.site(locale),
      html: addresses.home(locale),
      alternates: (['en', 'zh'] as const)
        .filter((other) => other !== locale)
        .map((other) => ({ locale: other, href: addresses.site(other) })),
    },
  }
  return { kind: 'found', resource: site as Site, ...provenance(used) }
}
