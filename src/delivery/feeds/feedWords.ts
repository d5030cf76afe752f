import type { Language } from '../../domain/languages/languages.js'
import { typeNames } from '../presenter/typeNames.js'
import type { FeedScope } from './feedAddress.js'

type Words = {
  readonly pressOffice: string
  readonly withdrawn: string
  readonly reason: (reason: string) => string
  readonly original: string
  readonly newest: (site: string) => string
  readonly types: Readonly<Record<FeedScope['type'], string>>
}

/** The words that feeds and calendars say themselves, per language. */
export const feedWords: Record<Language, Words> = {
  en: {
    pressOffice: 'Press office',
    withdrawn: 'This text has been withdrawn.',
    reason: (reason) => `Reason: ${reason}`,
    original: 'Chinese version',
    newest: (site) => `The newest texts of ${site}.`,
    types: {
      ...typeNames.en,
      all: 'All texts',
    },
  },
  zh: {
    pressOffice: '新闻办公室',
    withdrawn: '本文已撤回。',
    reason: (reason) => `原因：${reason}`,
    original: '中文版',
    newest: (site) => `${site}最新内容。`,
    types: {
      ...typeNames.zh,
      all: '全部内容',
    },
  },
}
