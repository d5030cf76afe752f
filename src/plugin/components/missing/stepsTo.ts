import type { ClientField, ClientTab } from 'payload'
import { getFieldPaths } from 'payload/shared'

/** Something that has to be opened before a field can be seen. */
export type Step =
  /** A tab: the one at this place of so many. */
  | { readonly kind: 'tab'; readonly index: number; readonly count: number }
  /** A row or a part that may be folded, by the id of its element. */
  | { readonly kind: 'fold'; readonly id: string }

type Place = { readonly indexPath: string; readonly path: string; readonly schemaPath: string }

const top: Place = { indexPath: '', path: '', schemaPath: '' }

type Named = { readonly name: string }

const hasName = (field: object): field is Named => 'name' in field && Boolean(field.name)

const fieldsOf = (field: object): readonly ClientField[] =>
  'fields' in field ? (field.fields as readonly ClientField[]) : []

const placeOf = (field: ClientField | ClientTab, index: number, parent: Place): Place =>
  getFieldPaths({
    field: field as ClientField,
    index,
    parentIndexPath: parent.indexPath,
    parentPath: parent.path,
    parentSchemaPath: parent.schemaPath,
  })

/** Below a list: first its row, then what the row holds. */
const inRow = (field: ClientField, place: Place, names: readonly string[]): readonly Step[] => {
  const [row, ...rest] = names
  if (row === undefined) return []
  const step: Step = { kind: 'fold', id: `${place.path.split('.').join('-')}-row-${row}` }
  const inner = field.type === 'array' ? { ...top, path: `${place.path}.${row}` } : null
  return inner === null || rest.length === 0
    ? [step]
    : [step, ...(among(field.type === 'array' ? field.fields : [], rest, inner) ?? [])]
}

const inTabs = (
  tabs: readonly ClientTab[],
  names: readonly string[],
  parent: Place,
): readonly Step[] | null => {
  for (const [index, tab] of tabs.entries()) {
    const isNamed = hasName(tab)
    if (isNamed && tab.name !== names[0]) continue
    const rest = isNamed ? names.slice(1) : names
    const steps = rest.length === 0 ? [] : among(tab.fields, rest, placeOf(tab, index, parent))
    if (steps !== null) return [{ kind: 'tab', index, count: tabs.length }, ...steps]
  }
  return null
}

const within = (
  field: ClientField,
  index: number,
  names: readonly string[],
  parent: Place,
): readonly Step[] | null => {
  const place = placeOf(field, index, parent)
  if (field.type === 'tabs') return inTabs(field.tabs, names, place)
  if (!hasName(field)) {
    const inner = { ...parent, indexPath: place.indexPath }
    const steps = among(fieldsOf(field), names, inner)
    if (steps === null || field.type !== 'collapsible') return steps
    const id = `field-collapsible-${place.path.replaceAll('.', '__')}`
    return [{ kind: 'fold', id }, ...steps]
  }
  if (field.name !== names[0]) return null
  const rest = names.slice(1)
  if (field.type === 'array' || field.type === 'blocks') return inRow(field, place, rest)
  if (field.type !== 'group' || rest.length === 0) return []
  return among(field.fields, rest, { ...place, indexPath: '' })
}

const among = (
  fields: readonly ClientField[],
  names: readonly string[],
  parent: Place,
): readonly Step[] | null => {
  for (const [index, field] of fields.entries()) {
    const steps = within(field, index, names, parent)
    if (steps !== null) return steps
  }
  return null
}

/** What has to be opened in Payload's form, outermost first, before the field at a path is seen. */
export const stepsTo = (fields: readonly ClientField[], path: string): readonly Step[] =>
  among(fields, path.split('.'), top) ?? []
