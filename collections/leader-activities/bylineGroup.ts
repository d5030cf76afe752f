import type { GroupField, TextField } from 'payload'
import { words, type Words } from '../shared/words.js'

const credit = (name: string, label: Words): TextField => ({
  name,
  type: 'text',
  label,
  admin: { width: '50%' },
})

/** Who is credited; `sourceReporter` wrote the report in the original language. */
export const bylineGroup = (): GroupField => ({
  name: 'byline',
  type: 'group',
  label: words('Byline', '署名'),
  fields: [
    {
      type: 'row',
      fields: [
        credit('reporter', words('Reporter', '记者')),
        credit('photographer', words('Photographer', '摄影')),
        credit('agency', words('Agency', '通讯社')),
        credit('sourceReporter', words('Reporter of the original', '原文记者')),
      ],
    },
  ],
})
