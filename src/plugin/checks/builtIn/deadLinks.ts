import { isReadable } from '../../../domain/workflow/states.js'
import { redirectTarget } from '../../acts/redirectTarget.js'
import { rulesOf } from '../../runtime/runtime.js'
import { subjectOf } from '../../runtime/subject.js'
import { readState } from '../../store/heads.js'
import type { Check, CheckContext, Finding } from '../Check.js'

type Place = { readonly key: string; readonly locale: string | null }

/** `/v1/{collection}/{slug}`, or `/{language}/{collection}/{slug}` of a page. */
const ownPath = /^\/(v1|[a-z]{2})\/([^/]+)\/([^/]+)\/?$/

const pathIn = (link: string, origins: readonly string[]): URL | null => {
  if (link.startsWith('/') && !link.startsWith('//')) return new URL(link, 'http://own.invalid')
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  return origins.includes(url.origin) ? url : null
}

/** Which document of ours an address names; null: it is none of ours, or names none. */
const placeOf = (link: string, origins: readonly string[]): Place | null => {
  if (/^[a-z0-9-]+\/[^/?#\s]+$/.test(link)) return { key: link, locale: null }
  const url = pathIn(link, origins)
  const [, scope, collection, slug] = ownPath.exec(url?.pathname ?? '') ?? []
  if (url === null || collection === undefined || slug === undefined || collection === 'media')
    return null
  const locale = scope === 'v1' ? url.searchParams.get('locale') : (scope ?? null)
  return { key: `${collection}/${decodeURIComponent(slug)}`, locale }
}

const isThere = async (
  { req }: CheckContext,
  { key, locale }: Place,
  languages: readonly string[],
): Promise<boolean> => {
  const target = await redirectTarget(req, key)
  if (rulesOf(req.payload, subjectOf(target)) === null) return false
  const { public: shown } = await readState(req, target)
  // Whoever follows a link to what was moved is led on.
  if (shown.state === 'gone' && shown.redirectTo !== null) return true
  const wanted = locale === null ? languages : [locale]
  return isReadable(shown.state) && wanted.every((language) => shown.languages.includes(language))
}

/**
 * Every link to a text of this site leads to something that the public can read, in the language of
 * the link: `/v1` would answer 404 otherwise. Links elsewhere are not followed.
 * @param options.publicUrl where the site is reached from outside, one or more
 * @default Payload's `serverURL`
 */
export const deadLinks = ({
  publicUrl,
  severity = 'warning',
}: { publicUrl?: string | readonly string[] } & Pick<Check, 'severity'> = {}): Check => ({
  name: 'dead-links',
  severity,
  run: async ({ languages, written }, context) => {
    const addresses = [publicUrl ?? context.req.payload.config.serverURL ?? ''].flat()
    const origins = addresses.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin)
    const findings: Finding[] = []
    for (const { field, links, locale } of written)
      for (const link of new Set(links)) {
        const place = placeOf(link, origins)
        if (
          place === null ||
          (await isThere(context, place, locale === null ? languages : [locale]))
        )
          continue
        findings.push({
          field,
          ...(locale === null ? {} : { locale }),
          message: {
            en: `This link leads to nothing that the public can read: ${link}`,
            zh: `此链接指向的内容公众无法读取：${link}`,
          },
        })
      }
    return findings
  },
})
