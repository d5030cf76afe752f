import type { ContentField, FieldList } from '../fingerprint/fieldList.js'
import { alignRows, type Row, type RowSides } from './alignRows.js'
import { isAlike } from './isAlike.js'
import type { Choices, Sides, Spot, Verdict } from './Spot.js'

type Data = Readonly<Record<string, unknown>>

/** Two texts that began as one, put together. */
export type Merge = {
  /** Every place that somebody changed, in the order of the fields. */
  readonly spots: readonly Spot[]
  /** Spots that both changed and nobody has decided yet; `text` holds mine there. */
  readonly open: readonly Spot[]
  /** The merged document in all languages; what is no field of the list is theirs. */
  readonly text: Data
}

type Place = Pick<Spot, 'id' | 'path' | 'schemaPath' | 'locale'>

type Walk = { readonly spots: Spot[]; readonly choices: Choices }

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const dataOf = (value: unknown): Data => (isData(value) ? value : {})

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isData) : [])

const each = <From, To>(sides: Sides<From>, take: (side: From) => To): Sides<To> => ({
  base: take(sides.base),
  mine: take(sides.mine),
  theirs: take(sides.theirs),
})

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

const inside = (place: Place, name: string): Place => ({
  ...place,
  id: join(place.id, name),
  path: [...place.path, name],
  schemaPath: join(place.schemaPath, name),
})

const verdictOf = (
  sides: Sides,
  isSame: (one: unknown, other: unknown) => boolean,
): Verdict | null => {
  const isMine = !isSame(sides.base, sides.mine)
  const isTheirs = !isSame(sides.base, sides.theirs)
  if (!isMine && !isTheirs) return null
  if (!isTheirs) return 'mine'
  if (!isMine) return 'theirs'
  return isSame(sides.mine, sides.theirs) ? 'same' : 'both'
}

/** Notes a spot that somebody changed, and says what stands there in the merged text. */
const settle = (
  walk: Walk,
  spot: Omit<Spot, 'verdict'>,
  isSame: (one: unknown, other: unknown) => boolean,
): unknown => {
  const verdict = verdictOf(spot, isSame)
  if (verdict === null) return spot.theirs
  walk.spots.push({ ...spot, verdict })
  if (verdict !== 'both') return verdict === 'mine' ? spot.mine : spot.theirs
  const choice = walk.choices[spot.id] ?? { by: 'mine' }
  return choice.by === 'hand' ? choice.value : spot[choice.by]
}

const fieldsOfRow = (field: ContentField, row: Row | undefined): FieldList =>
  field.kind === 'rows'
    ? field.fields
    : field.kind === 'blocks'
      ? (field.blocks[String(row?.blockType)] ?? [])
      : []

const mergeRow = (walk: Walk, field: ContentField, sides: RowSides, place: Place): unknown => {
  const isInLocale = place.locale !== null
  const { base, mine, theirs } = sides
  const types = new Set([base, mine, theirs].map((row) => row?.blockType))
  if (mine !== undefined && theirs !== undefined && (field.kind === 'rows' || types.size === 1)) {
    const whole = each(sides, dataOf)
    return { ...theirs, ...mergeFields(walk, fieldsOfRow(field, theirs), whole, place) }
  }
  const list = { ...field, isLocalized: false }
  const isSame = (one: unknown, other: unknown): boolean =>
    (one === undefined) === (other === undefined) &&
    isAlike(list, [one ?? {}], [other ?? {}], isInLocale)
  return settle(walk, { ...place, ...sides, id: place.id, field, isRow: true }, isSame)
}

const mergeRows = (walk: Walk, field: ContentField, sides: Sides, place: Place): unknown => {
  const isInLocale = place.locale !== null
  const list = { ...field, isLocalized: false }
  const lists = each(sides, rowsOf)
  const aligned = alignRows(lists, (one, other) => isAlike(list, [one], [other], isInLocale))
  if (aligned === null)
    return settle(walk, { ...place, ...lists, field, isRow: false }, (one, other) =>
      isAlike(list, one, other, isInLocale),
    )
  const merged = aligned.map((row, index) =>
    mergeRow(walk, field, row, {
      ...place,
      id: `${place.id}.${row.id}`,
      path: [...place.path, index + 1],
      schemaPath:
        field.kind === 'blocks'
          ? join(place.schemaPath, String((row.theirs ?? row.mine)?.blockType))
          : place.schemaPath,
    }),
  )
  return merged.filter((row) => row !== undefined)
}

const mergeValue = (walk: Walk, field: ContentField, sides: Sides, place: Place): unknown => {
  switch (field.kind) {
    case 'group':
      return {
        ...dataOf(sides.theirs),
        ...mergeFields(walk, field.fields, each(sides, dataOf), place),
      }
    case 'rows':
    case 'blocks':
      return mergeRows(walk, field, sides, place)
    default:
      return settle(walk, { ...place, ...sides, field, isRow: false }, (one, other) =>
        isAlike(field, one, other, true),
      )
  }
}

const mergeField = (walk: Walk, field: ContentField, sides: Sides, place: Place): unknown => {
  if (field.isLocalized !== true || place.locale !== null)
    return mergeValue(walk, field, sides, place)
  const perLocale = each(sides, dataOf)
  const locales = Object.keys({ ...perLocale.base, ...perLocale.theirs, ...perLocale.mine })
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      mergeValue(
        walk,
        field,
        each(perLocale, (side) => side[locale]),
        { ...place, id: `${place.id}@${locale}`, locale },
      ),
    ]),
  )
}

const mergeFields = (walk: Walk, fields: FieldList, sides: Sides<Data>, place: Place): Data =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      mergeField(
        walk,
        field,
        each(sides, (side) => side[field.name]),
        inside(place, field.name),
      ),
    ]),
  )

/**
 * Puts two texts together that began as one, field by field, language by language, row by row. What
 * one side changed is taken; what both changed alike is taken once; what both changed each their
 * own way is asked for. All three are documents with every language (`{ en, zh }`).
 */
export const mergeTexts = (fields: FieldList, texts: Sides<Data>, choices: Choices = {}): Merge => {
  const walk: Walk = { spots: [], choices }
  const start: Place = { id: '', path: [], schemaPath: '', locale: null }
  const merged = mergeFields(walk, fields, texts, start)
  return {
    spots: walk.spots,
    open: walk.spots.filter(({ id, verdict }) => verdict === 'both' && !(id in choices)),
    text: { ...texts.theirs, ...merged },
  }
}
