import type { Language } from '../../domain/languages/languages.js'
import type { Site } from '../schemas/site.js'
import { typeNames } from './typeNames.js'

type Words = {
  readonly home: string
  readonly about: (ministry: string) => string
  readonly leadersOf: (ministry: string) => string
  readonly types: Readonly<Record<string, string>>
}

/** The labels of the steps to a page, in both languages. */
export const breadcrumbWords: Record<Language, Words> = {
  en: {
    home: 'Home',
    about: (ministry) => `About ${ministry}`,
    leadersOf: (ministry) => `Leaders of ${ministry}`,
    types: typeNames.en,
  },
  zh: {
    home: '首页',
    about: (ministry) => `关于${ministry}`,
    leadersOf: (ministry) => `${ministry}领导`,
    types: typeNames.zh,
  },
}

/** The short name by which the steps call the ministry; undefined before settings name one. */
export const ministryOf = ({ ministry }: Pick<Site, 'ministry'>): string | undefined =>
  ministry?.acronym ?? ministry?.title ?? undefined
