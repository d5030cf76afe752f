import type { GroupField } from 'payload'
import { defaultWordingKey } from '../../src/domain/disclaimer/wording.js'
import { starredText } from './starredText.js'
import { words } from './words.js'

/**
 * Which approved wording stands under the English text; there is no switch. The keys grow with the
 * site settings, so that this is a text checked by the workflow and not a fixed list.
 */
export const disclaimerGroup = (): GroupField => ({
  name: 'disclaimer',
  type: 'group',
  label: words('Disclaimer', '免责声明'),
  admin: { position: 'sidebar' },
  fields: [
    starredText({
      name: 'wording',
      defaultValue: defaultWordingKey,
      label: words('Wording', '文本'),
      admin: {
        description: words(
          'Key of an approved wording in the site settings. Every English text carries one.',
          '站点设置中已批准文本的键。每篇英文文本都带有免责声明。',
        ),
      },
    }),
    {
      name: 'importedText',
      type: 'textarea',
      label: words('As found on the imported page', '导入页面上的原文'),
      admin: {
        description: words(
          'Shown instead of the wording, to the letter. Empty for new texts.',
          '将逐字显示并取代上述文本；新文本留空。',
        ),
      },
    },
  ],
})
