import type { RelationshipField, UploadField } from 'payload'

/**
 * A relation whose target is shown as part of the public text, and so must be public itself when
 * the text goes out.
 */
export const embedded = <Field extends RelationshipField | UploadField>(field: Field): Field => ({
  ...field,
  custom: { ...field.custom, reference: 'embedded' },
})
