import {
  addresses,
  linkedData,
  linkedDataText,
  type Reading,
  type Site,
} from '../../delivery/index.js'
import type { FormerReading } from '../../delivery/read/readFormer.js'
import type { ManyReading } from '../../delivery/read/readMany.js'
import { languages, type Language } from '../../domain/languages/languages.js'
import { pagePath, typesWithPages } from '../site/pagePath.js'
import type { Frame, PageView } from '../site/pageView.js'
import type { PublicDocument, PublicListItem } from '../site/publicDocument.js'

/** What the public pages read, all at one public number. */
export type PageReader = {
  site: (locale: Language) => Promise<Site>
  one: (type: string, locale: Language, slug: string) => Promise<Reading>
  /** What stands at an old address, by path and query. */
  former: (target: string, preferred: Language) => Promise<FormerReading>
  many: (query: {
    type: string
    locale: Language
    limit: number
    /** Only those that name this dialogue, by slug or id. */
    dialogue?: string
  }) => Promise<ManyReading>
}

/** A page to render with its HTTP status, or another address for good. */
export type PageReading =
  | { readonly status: 200 | 404 | 410; readonly view: PageView }
  | { readonly status: 301; readonly location: string }

/** What was asked for: the first page, one document, or something the site does not have. */
export type PageRequest = { locale: Language } & (
  | { kind: 'home' }
  | { kind: 'document'; type: string; slug: string }
  /** With all that was asked for, and the language that the browser prefers. */
  | { kind: 'unknown' | 'home-with-query'; target: string; preferred: Language }
)

const LIST_LENGTH = 20

/** Reads everything that one public page shows. */
export async function readPage(
  reader: PageReader,
  origin: string,
  request: PageRequest,
): Promise<PageReading> {
  if ('target' in request) return perhapsFormer(reader, origin, request)
  const { locale } = request
  const frame = await frameIn(reader, origin, locale)
  const { site } = frame
  if (request.kind === 'home') return { status: 200, view: await home(reader, frame) }

  const { type, slug } = request
  const reading = await reader.one(type, locale, slug)
  switch (reading.kind) {
    case 'found': {
      const document = reading.resource as PublicDocument
      const dialogue = await dialogueOf(reader, document)
      const round = { addresses: addresses(origin, typesWithPages), site, dialogue }
      return {
        status: 200,
        view: {
          ...frame,
          kind: 'document',
          document,
          dialogue,
          reports: await reportsOn(reader, document),
          linkedData: linkedDataText(linkedData(document, round)),
          languages: languagesOf(document, locale),
        },
      }
    }
    case 'moved': {
      const path = reading.to && pagePath(locale, reading.to.type, reading.to.slug)
      return { status: 301, location: path ? origin + path : reading.location }
    }
    case 'gone':
      return { status: 410, view: { ...frame, ...reading } }
    case 'not-in-this-language': {
      const others = reading.alternates.map((other) => ({
        locale: other.locale,
        path: pagePath(other.locale, type, slug) ?? `/${other.locale}`,
      }))
      return { status: 404, view: { ...frame, kind: reading.kind, languages: others } }
    }
    case 'not-found':
      return { status: 404, view: { ...frame, kind: 'not-found' } }
  }
}

async function frameIn(reader: PageReader, origin: string, locale: Language): Promise<Frame> {
  const homes = languages.map((each) => ({ locale: each, path: `/${each}` }))
  return { locale, site: await reader.site(locale), origin, languages: homes }
}

/** What may be the old address of an imported page: `/?p=12` too was one on many sites. */
async function perhapsFormer(
  reader: PageReader,
  origin: string,
  { kind, locale, target, preferred }: Extract<PageRequest, { target: string }>,
): Promise<PageReading> {
  const former = await reader.former(target, preferred)
  switch (former.kind) {
    case 'moved':
      return { status: 301, location: former.location }
    case 'gone':
      return {
        status: 410,
        view: { ...(await frameIn(reader, origin, former.locale)), ...former },
      }
    case 'not-found': {
      const frame = await frameIn(reader, origin, locale)
      return kind === 'unknown'
        ? { status: 404, view: { ...frame, kind: 'not-found' } }
        : { status: 200, view: await home(reader, frame) }
    }
  }
}

async function home(reader: PageReader, frame: Frame): Promise<PageView> {
  const { locale } = frame
  const [activities, dialogues] = await Promise.all(
    ['leader-activities', 'dialogues'].map((type) =>
      reader.many({ type, locale, limit: LIST_LENGTH }),
    ),
  )
  return {
    ...frame,
    kind: 'home',
    activities: (activities?.resources ?? []) as readonly PublicListItem[],
    dialogues: (dialogues?.resources ?? []) as readonly PublicListItem[],
  }
}

async function dialogueOf(
  reader: PageReader,
  { dialogue, locale }: PublicDocument,
): Promise<PublicDocument | null> {
  if (!dialogue?.slug || dialogue.gone) return null
  const reading = await reader.one(dialogue.type, locale, dialogue.slug)
  return reading.kind === 'found' ? (reading.resource as PublicDocument) : null
}

async function reportsOn(
  reader: PageReader,
  { type, id, locale }: PublicDocument,
): Promise<readonly PublicListItem[]> {
  if (type !== 'dialogues') return []
  const { resources } = await reader.many({
    type: 'leader-activities',
    locale,
    limit: LIST_LENGTH,
    dialogue: id,
  })
  return resources as readonly PublicListItem[]
}

function languagesOf({ type, slug, links }: PublicDocument, own: Language): Frame['languages'] {
  const others = links.alternates.map(({ locale }) => locale)
  return languages
    .filter((locale) => locale === own || others.includes(locale))
    .map((locale) => ({ locale, path: pagePath(locale, type, slug) ?? `/${locale}` }))
}
