'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId } from 'react'

/** The browser's own date picker: its value is `YYYY-MM-DD`, with no clock and no time zone in it. */
export const CalendarDayInput: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { disabled, setValue, showError, value } = useField<string>({ path })
  const id = useId()
  const width = field.admin?.width
  return (
    <div
      className="field-type text"
      // By this the list of what is missing finds the field.
      data-field-path={path}
      style={width ? { flex: `0 1 ${width}` } : undefined}
    >
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          aria-invalid={showError}
          disabled={readOnly === true || disabled}
          id={id}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
          type="date"
          value={value ?? ''}
        />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
