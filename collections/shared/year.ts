import type { TextField, TextFieldSingleValidation } from 'payload'
import { say } from './say.js'
import { words } from './words.js'

const isYearOrEmpty: TextFieldSingleValidation = (value, { req }) =>
  !value || /^\d{4}$/.test(value) || say(req, words('A year has four digits.', '年份为四位数字。'))

type Year = Omit<TextField, 'type' | 'validate' | 'hasMany' | 'minRows' | 'maxRows'>

/** A year of four digits, as text. */
export const year = (field: Year): TextField => ({
  ...field,
  type: 'text',
  validate: isYearOrEmpty,
})
