import type { RelationshipField, UploadField } from 'payload'

/** A relation that the public text gets along without: left out where its target is not public. */
export const mention = <Field extends RelationshipField | UploadField>(field: Field): Field => ({
  ...field,
  custom: { ...field.custom, reference: 'mention' },
})
