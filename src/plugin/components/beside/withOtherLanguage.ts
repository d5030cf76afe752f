import type { Field, RichTextField, TextareaField, TextField } from 'payload'
import { componentPaths } from '../componentPaths.js'

type Worded = RichTextField | TextareaField | TextField

const isWorded = (field: Field): field is Worded =>
  field.type === 'textarea' ||
  field.type === 'richText' ||
  (field.type === 'text' && field.hasMany !== true)

/**
 * The slot of the description is filled once; the one after the input would be sent anew with every
 * state of the form. A field that has its own description keeps it and takes the dearer one.
 */
const withSlot = <Of extends Worded>(field: Of): Of => {
  const { admin } = field
  const { components } = admin ?? {}
  const isTaken = components?.Description !== undefined || typeof admin?.description === 'function'
  const slot = isTaken
    ? {
        afterInput: [
          ...(components?.afterInput ?? []),
          { path: componentPaths.otherLanguage, clientProps: { isDescribed: true } },
        ],
      }
    : { Description: componentPaths.otherLanguage }
  return { ...field, admin: { ...admin, components: { ...components, ...slot } } }
}

const withSlots = (field: Field): Field => {
  if (isWorded(field)) return field.localized === true ? withSlot(field) : field
  // Rows that differ from language to language cannot be laid side by side.
  if ('localized' in field && field.localized === true) return field
  switch (field.type) {
    case 'tabs':
      return {
        ...field,
        tabs: field.tabs.map((tab) =>
          'localized' in tab && tab.localized === true
            ? tab
            : { ...tab, fields: withOtherLanguage(tab.fields) },
        ),
      }
    case 'blocks':
      return {
        ...field,
        blocks: field.blocks.map((block) => ({
          ...block,
          fields: withOtherLanguage(block.fields),
        })),
      }
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return { ...field, fields: withOtherLanguage(field.fields) }
    default:
      return field
  }
}

/** Fields whose words can be seen in the other language beside those that are being written. */
export const withOtherLanguage = (fields: readonly Field[]): Field[] => fields.map(withSlots)
