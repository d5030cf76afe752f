import { en } from './en.js'
import type { Sentences } from './Sentences.js'
import { zh } from './zh.js'

/** Sentences of Payload's that are not true under the workflow: its locks stop nobody there. */
type Corrected = { readonly general: Readonly<Record<string, string>> }

/** What the plugin adds to `i18n.translations`, by the admin's language. */
export type Translations = Readonly<
  Record<'en' | 'zh', { readonly communique: Sentences } & Corrected>
>

/** What it adds to every project's. */
export const translations: Translations = {
  en: {
    communique: en,
    general: {
      documentLocked: 'Somebody is writing here',
      currentlyEditing:
        'is writing in this document just now. Take over to write here too. In texts under the workflow nobody loses a word by it: whoever saves second sees both texts side by side.',
    },
  },
  zh: {
    communique: zh,
    general: {
      documentLocked: '有人正在编辑',
      currentlyEditing:
        '正在编辑此文档。您可以接管并一同编辑。流程管理下的文本不会因此丢失内容：后保存者将看到两份文本并列。',
    },
  },
}
