/** How the public shows a relation: its target must be public too, or is left out where it is not. */
export type ReferenceKind = 'embedded' | 'mention'

type Named = {
  readonly name: string
  /** One value per language: `{ en, zh }`. */
  readonly isLocalized?: boolean
}

/** One content field, told apart only by what the canonical form must know. JSON, so that it can be stored. */
export type ContentField = Named &
  (
    | { readonly kind: 'value'; readonly default?: unknown }
    | {
        readonly kind: 'relation'
        readonly to: readonly string[]
        readonly isMany: boolean
        readonly reference: ReferenceKind
      }
    | { readonly kind: 'rich-text' }
    | { readonly kind: 'group'; readonly fields: FieldList }
    | { readonly kind: 'rows'; readonly fields: FieldList }
    | { readonly kind: 'blocks'; readonly blocks: Readonly<Record<string, FieldList>> }
  )

/** What counts as content of a collection, in the order of its configuration. */
export type FieldList = readonly ContentField[]

/** A relation or upload in canonical form; ids are text on every engine. */
export type Reference = { readonly relationTo: string; readonly value: string }
