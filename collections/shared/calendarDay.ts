import type { TextField, TextFieldSingleValidation } from 'payload'
import { isCalendarDay } from './isCalendarDay.js'
import { say } from './say.js'
import { words } from './words.js'

const isMissing = words('Please choose a day.', '请选择日期。')
const isNoDay = words(
  'A day is written YYYY-MM-DD, as 2017-06-14.',
  '日期须写作 YYYY-MM-DD，如 2017-06-14。',
)

const isDayOrEmpty: TextFieldSingleValidation = (value, { req, required }) => {
  if (value === undefined || value === null || value === '')
    return required ? say(req, isMissing) : true
  return isCalendarDay(value) || say(req, isNoDay)
}

type CalendarDay = Omit<TextField, 'type' | 'validate' | 'hasMany' | 'minRows' | 'maxRows'> & {
  /** A check of the caller's own, asked once the text is known to be a day or empty. */
  validate?: TextFieldSingleValidation
}

/**
 * A day of the calendar, stored as the text `YYYY-MM-DD` on every engine and chosen with the
 * browser's own date picker (docs/decisions/0002-dates-are-calendar-days.md).
 */
export const calendarDay = ({ validate, admin, ...field }: CalendarDay): TextField => {
  const isValid: TextFieldSingleValidation = async (value, options) => {
    const verdict = await isDayOrEmpty(value, options)
    return verdict === true && validate ? validate(value, options) : verdict
  }
  return {
    ...field,
    type: 'text',
    validate: isValid,
    admin: {
      width: '50%',
      ...admin,
      components: {
        ...admin?.components,
        Field: '/collections/shared/CalendarDayInput.tsx#CalendarDayInput',
      },
    },
  }
}
