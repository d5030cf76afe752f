import type { ContentField, FieldList } from '../fingerprint/fieldList.js'
import { isAlike } from './isAlike.js'

type Data = Readonly<Record<string, unknown>>

/** What a form for one language holds, and what it held when it was loaded, place by place. */
export type FormText = { readonly now: Data; readonly initially: Data }

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const dataOf = (value: unknown): Data => (isData(value) ? value : {})

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

const applyRows = (
  fieldsOf: (row: Data) => FieldList,
  base: unknown,
  form: { now: unknown; initially: unknown },
  spot: Spot,
): unknown[] => {
  const before = new Map(listOf(base).map((row) => [dataOf(row).id, dataOf(row)]))
  const initially = listOf(form.initially)
  return listOf(form.now).map((row, index) => {
    const now = dataOf(row)
    return {
      ...now,
      ...applyFields(
        fieldsOf(now),
        before.get(now.id) ?? {},
        { now, initially: dataOf(initially[index]) },
        spot,
      ),
    }
  })
}

type Spot = { readonly locale: string; readonly isInLocale: boolean }

const applyValue = (
  field: ContentField,
  base: unknown,
  form: { now: unknown; initially: unknown },
  spot: Spot,
): unknown => {
  switch (field.kind) {
    case 'group':
      return {
        ...dataOf(base),
        ...applyFields(
          field.fields,
          dataOf(base),
          { now: dataOf(form.now), initially: dataOf(form.initially) },
          spot,
        ),
      }
    case 'rows':
      return applyRows(() => field.fields, base, form, spot)
    case 'blocks':
      return applyRows((row) => field.blocks[String(row.blockType)] ?? [], base, form, spot)
    default:
      // What nobody touched is as it was: a form fills in defaults by itself.
      return isAlike(field, form.now, form.initially, true) ? base : form.now
  }
}

const applyField = (
  field: ContentField,
  base: unknown,
  form: { now: unknown; initially: unknown },
  spot: Spot,
): unknown =>
  field.isLocalized === true && !spot.isInLocale
    ? {
        ...dataOf(base),
        [spot.locale]: applyValue(field, dataOf(base)[spot.locale], form, {
          ...spot,
          isInLocale: true,
        }),
      }
    : applyValue(field, base, form, spot)

const applyFields = (fields: FieldList, base: Data, form: FormText, spot: Spot): Data => ({
  ...base,
  ...Object.fromEntries(
    fields
      .filter(({ name }) => name in form.now)
      .map((field) => [
        field.name,
        applyField(
          field,
          base[field.name],
          { now: form.now[field.name], initially: form.initially[field.name] },
          spot,
        ),
      ]),
  ),
})

/**
 * A document in all its languages as it would be if a form for one language were saved: what the
 * form does not show stays as it was.
 * @param base the document that the form was loaded from
 */
export const applyForm = (fields: FieldList, base: Data, form: FormText, locale: string): Data =>
  applyFields(fields, base, form, { locale, isInLocale: false })
