import type { Field } from 'payload'

/** A field with its path: `participants.name`, rows and groups alike; layout adds nothing to it. */
export type Walked = { path: string; field: Field }

/** Every field of a list, the nested ones and those that only lay out included. */
export const walkFields = (fields: readonly Field[], above = ''): Walked[] =>
  fields.flatMap((field) => {
    const path = 'name' in field && field.name ? `${above}${field.name}` : above
    const below = path === above ? above : `${path}.`
    if (field.type === 'tabs')
      return [
        { path, field },
        ...field.tabs.flatMap((tab) =>
          walkFields(tab.fields, 'name' in tab && tab.name ? `${above}${tab.name}.` : above),
        ),
      ]
    return [{ path, field }, ...('fields' in field ? walkFields(field.fields, below) : [])]
  })
