import { getTranslation, type I18n } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { runtimeOf } from '../runtime/runtime.js'
import type { SentenceKey } from '../translations/Sentences.js'

/** How a page that the server renders speaks: in the language of the admin, on the clock of the site. */
export type DeskWords = {
  readonly language: string
  /** IANA name of the site's. */
  readonly timeZone: string
  readonly say: (key: SentenceKey, params?: Readonly<Record<string, string>>) => string
  /** Sentences one after the other: in Chinese there is no space between them. */
  readonly paragraph: (sentences: readonly (string | null)[]) => string
  /** An instant as day and time. */
  readonly instant: (instant: string) => string
  /** An instant as the time of its day. */
  readonly time: (instant: string) => string
  /** What kind of text it is: the label of its collection or global. */
  readonly kindOf: (collection: string) => string
  /** The title in the language of the admin, or in the other; without one, the kind. */
  readonly titleOf: (text: TitledText) => string
  /** Where the admin has it: its form, or a page beside it. */
  readonly addressOf: (text: Omit<TitledText, 'title'>, page?: '/review') => string
  /** Kinds of text that the workflow governs and that can be begun anew. */
  readonly writable: readonly string[]
  /** A page of the admin. */
  readonly adminAddress: (path: `/${string}`) => string
}

export type TitledText = {
  readonly collection: string
  /** Null for a global. */
  readonly id: string | null
  readonly title: LocalizedText | null
}

/** The words for one request. */
export const deskWords = (req: PayloadRequest, timeZone: string): DeskWords => {
  const { i18n, payload } = req
  const { language } = i18n
  const { collections, globals, routes } = payload.config
  const t = i18n.t as (key: string, params?: object) => string
  const say: DeskWords['say'] = (key, params) => t(`communique:${key}`, params)
  const adminAddress: DeskWords['adminAddress'] = (path) =>
    formatAdminURL({ adminRoute: routes.admin, path })
  const kindOf = (slug: string): string => {
    const label =
      collections.find((one) => one.slug === slug)?.labels.singular ??
      globals.find((one) => one.slug === slug)?.label
    return label === undefined ? slug : getTranslation(label, i18n as I18n)
  }
  const formatIn = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone })
    return (instant: string): string => format.format(new Date(instant))
  }
  return {
    language,
    timeZone,
    say,
    paragraph: (sentences) => sentences.filter(Boolean).join(language.startsWith('zh') ? '' : ' '),
    instant: formatIn({ dateStyle: 'medium', timeStyle: 'short' }),
    time: formatIn({ timeStyle: 'short' }),
    kindOf,
    writable: Object.keys(runtimeOf(payload).options.collections),
    adminAddress,
    titleOf: ({ collection, title }) => {
      if (typeof title === 'string') return title || kindOf(collection)
      const words: Readonly<Record<string, string | undefined>> = title ?? {}
      const own = words[language.slice(0, 2)]
      return own || Object.values(words).find(Boolean) || kindOf(collection)
    },
    addressOf: ({ collection, id }, page) => {
      const document = id === null ? `/globals/${collection}` : `/collections/${collection}/${id}`
      return adminAddress(`${document as '/'}${page ?? ''}`)
    },
  }
}
