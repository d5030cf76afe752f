import type { TextFieldSingleValidation } from 'payload'
import { say } from '../shared/say.js'
import { words } from '../shared/words.js'

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    // Intl says "no such zone" by throwing; there is no other way to ask it.
    return false
  }
}

/** A time zone of the IANA database, or nothing. */
export const isTimeZoneOrEmpty: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  isTimeZone(value) ||
  say(req, words('A time zone is written as Asia/Shanghai.', '时区写法如 Asia/Shanghai。'))
