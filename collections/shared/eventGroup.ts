import type { GroupField, SelectFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { calendarDay } from './calendarDay.js'
import { choices } from './choices.js'
import { say } from './say.js'
import { words } from './words.js'

type Event = { start?: string | null; end?: string | null; precision?: string | null }

const endsNoEarlier: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { start } = siblingData as Event
  if (!value || !start || value >= start) return true
  return say(req, words('The end lies before the beginning.', '结束日期早于开始日期。'))
}

const isKnownToTheDay: SelectFieldSingleValidation = (value, { req }) =>
  value === 'day' ||
  value === 'range' ||
  say(
    req,
    words('Choose “day” or “range”: the day must be known.', '请选择“单日”或“多日”：日期须已知。'),
  )

/**
 * When it was, honestly: a page that says "on Wednesday" gives `dateText` and the precision
 * `weekday`, and no date.
 * @param options.isDayNeeded an activity is not submitted without the day on which it began
 */
export const eventGroup = ({ isDayNeeded = false } = {}): GroupField => ({
  name: 'event',
  type: 'group',
  label: words('When', '时间'),
  fields: [
    {
      type: 'row',
      fields: [
        calendarDay({
          name: 'start',
          required: isDayNeeded,
          label: words('Begins on', '开始日期'),
        }),
        calendarDay({ name: 'end', label: words('Ends on', '结束日期'), validate: endsNoEarlier }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'precision',
          type: 'select',
          label: words('Known to', '精确程度'),
          options: choices({
            day: ['Day', '单日'],
            range: ['Range of days', '多日'],
            weekday: ['Weekday only', '仅知星期'],
            unknown: ['Unknown', '不详'],
          }),
          ...(isDayNeeded ? { required: true, validate: isKnownToTheDay } : {}),
          admin: { width: '50%' },
        },
        {
          name: 'dateText',
          type: 'text',
          localized: true,
          label: words('As printed', '原文表述'),
          admin: { width: '50%' },
        },
      ],
    },
  ],
})
