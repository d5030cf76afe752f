import type { Field } from 'payload'
import { componentPaths } from '../componentPaths.js'

/** Fields of the same level: rows, tabs without names and the like hold them only in looks. */
const onLevel = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field): Field[] => {
    if ('name' in field && field.name) return [field]
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : onLevel(tab.fields)))
    return 'fields' in field ? onLevel(field.fields) : []
  })

/** The same sign by which the server knows a text with a disclaimer. */
const hasDisclaimer = (fields: readonly Field[]): boolean =>
  onLevel(fields).some(
    (field) => field.type === 'group' && 'name' in field && field.name === 'disclaimer',
  )

const shown = (): Field => ({
  name: 'disclaimerInForm',
  type: 'ui',
  label: { en: 'The disclaimer as readers find it', zh: '读者所见的免责声明' },
  admin: { components: { Field: componentPaths.disclaimerInForm }, disableListColumn: true },
})

/** The fields of a text that carries a disclaimer, with the disclaimer shown at their end. */
export const withDisclaimerInForm = (fields: readonly Field[]): Field[] =>
  hasDisclaimer(fields) ? [...fields, shown()] : [...fields]
