import type { GroupField } from 'payload'
import { choices } from './choices.js'
import { webAddress } from './webAddress.js'
import { words } from './words.js'

/** How the languages of a text relate: which is the original, and what kind of translation the other is. */
export const translationGroup = (): GroupField => ({
  name: 'translation',
  type: 'group',
  label: words('Translation', '翻译'),
  admin: { position: 'sidebar' },
  fields: [
    {
      name: 'status',
      type: 'select',
      label: words('Status', '状态'),
      options: choices({
        original: ['Original', '原文'],
        'official-translation': ['Official translation', '官方译文'],
        'reference-translation': ['Translation for reference', '参考译文'],
        'machine-draft': ['Machine draft', '机器译稿'],
      }),
    },
    {
      name: 'sourceLanguage',
      type: 'select',
      defaultValue: 'zh',
      label: words('Language of the original', '原文语言'),
      options: choices({ zh: ['Chinese', '中文'], en: ['English', '英文'] }),
    },
    webAddress({ name: 'sourceAddress', label: words('Address of the original', '原文网址') }),
    {
      name: 'sourceFingerprint',
      type: 'text',
      label: words('Fingerprint of the original', '原文指纹'),
      admin: {
        readOnly: true,
        condition: (_, translation) => Boolean(translation?.sourceFingerprint),
      },
    },
  ],
})
