import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import type { FormText } from '../../../domain/merge/applyForm.js'

type Data = Readonly<Record<string, unknown>>

/** Lists keep their length: their rows have moved along with their first values. */
const asLoaded = (state: FormState): FormState =>
  Object.fromEntries(
    Object.entries(state).map(([path, field]) => [
      path,
      field.disableFormData === true || field.rows !== undefined || /(^|\.)id$/.test(path)
        ? field
        : { ...field, value: field.initialValue },
    ]),
  )

/** Where a new file was chosen, its name stands for it. */
const withFile = (data: Data): Data => {
  const { file, ...rest } = data
  return file instanceof File ? { ...rest, filename: file.name } : rest
}

/** What a form holds now, and what it held when it was loaded. */
export const formText = (state: FormState): FormText => ({
  now: withFile(reduceFieldsToValues(state, true) as Data),
  initially: reduceFieldsToValues(asLoaded(state), true) as Data,
})
