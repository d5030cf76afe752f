import type { TextField, TextFieldSingleValidation } from 'payload'
import { say } from './say.js'
import { words } from './words.js'

const isFilled: TextFieldSingleValidation = (value, { req }) =>
  (value ?? '').trim() !== '' || say(req, words('Please fill this in.', '请填写此项。'))

type StarredText = Omit<
  TextField,
  'type' | 'required' | 'validate' | 'hasMany' | 'minRows' | 'maxRows'
>

/** A line of text that is needed at submit. Payload's own check would take blanks for a text. */
export const starredText = (field: StarredText): TextField => ({
  ...field,
  type: 'text',
  required: true,
  validate: isFilled,
})
