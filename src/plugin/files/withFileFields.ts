import type { Field, ImageSize } from 'payload'

const isNamed =
  (name: string) =>
  (field: Field): boolean =>
    ('name' in field && field.name === name) ||
    (!('name' in field) && 'fields' in field && field.fields.some(isNamed(name))) ||
    (field.type === 'tabs' &&
      field.tabs.some((tab) => !('name' in tab) && tab.fields.some(isNamed(name))))

const hidden = { hidden: true, readOnly: true, disableBulkEdit: true } as const

/** An address follows from the file's name and from where the API is mounted: it is no content. */
const address = (name: string): Field => ({
  name,
  type: 'text',
  admin: hidden,
  custom: { isContent: false },
})

const sizeFields = ({ name }: ImageSize): Field => ({
  name,
  type: 'group',
  admin: { hidden: true },
  fields: [{ name: 'sha256', type: 'text', admin: hidden }, address('url')],
})

/**
 * Fields of ours beside Payload's upload fields; Payload merges fields of one name. `filename` is
 * not unique: one file may serve two documents, and a unique name would be taken by whichever
 * draft came first and fail the other at publishing.
 */
export const withFileFields = (
  fields: readonly Field[],
  imageSizes: readonly ImageSize[],
): Field[] => {
  const added: Field[] = [
    {
      name: 'sha256',
      type: 'text',
      required: true,
      index: true,
      label: 'SHA-256',
      admin: { readOnly: true, disableBulkEdit: true, position: 'sidebar' },
    },
    { name: 'filename', type: 'text', unique: false, index: true, admin: hidden },
    address('url'),
    address('thumbnailURL'),
    {
      name: 'sizes',
      type: 'group',
      admin: { hidden: true },
      fields: imageSizes.map(sizeFields),
    },
  ]
  const isMissing = (field: Field): boolean => 'name' in field && !fields.some(isNamed(field.name))
  const isNeeded = (field: Field): boolean =>
    !('name' in field) || field.name !== 'sizes' || imageSizes.length > 0
  return [...fields, ...added.filter(isNeeded).filter(isMissing)]
}
