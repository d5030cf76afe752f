import type { TextField } from 'payload'
import { words } from './words.js'

/**
 * The last part of the public address, one for all languages. Not `unique`: a reservation kept by
 * the workflow says whose it is, since a unique index over drafts reserves the wrong ones.
 */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  index: true,
  required: true,
  label: words('Address (slug)', '网址标识'),
  admin: {
    position: 'sidebar',
    description: words(
      'Small letters, digits and hyphens. Left empty, it is made from the English title.',
      '小写字母、数字和连字符；留空则由英文标题生成。',
    ),
  },
})
