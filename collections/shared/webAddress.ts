import type { TextField, TextFieldSingleValidation } from 'payload'
import { say } from './say.js'
import { words } from './words.js'

const isNoAddress = words(
  'An address begins with http://, https://, mailto: or a slash.',
  '网址须以 http://、https://、mailto: 或斜杠开头。',
)

const isAddressOrEmpty: TextFieldSingleValidation = (value, { req }) =>
  !value || /^(https?:\/\/|mailto:|\/(?!\/))\S+$|^\/$/.test(value) || say(req, isNoAddress)

type WebAddress = Omit<TextField, 'type' | 'validate' | 'hasMany' | 'minRows' | 'maxRows'>

/** An address that ends up in a link: nothing a browser would run. */
export const webAddress = (field: WebAddress): TextField => ({
  ...field,
  type: 'text',
  validate: isAddressOrEmpty,
})
