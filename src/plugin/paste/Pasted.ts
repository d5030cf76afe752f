/** What letters can be beside plain, as the tags in which it is pasted. */
export type Mark = 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup' | 'code'

/** Words in one look. A line break is a word of its own: `\n`. */
export type Run = {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly href: string | null
}

/** A paragraph, heading, quotation, entry of a list, or line across the page. */
export type Block = {
  readonly tag: string
  /** Of an entry: how deep its list lies, from one, and whether it is numbered. */
  readonly list: { readonly level: number; readonly isOrdered: boolean } | null
  readonly runs: readonly Run[]
}

/** What an editor can hold. */
export type Allowed = {
  readonly marks: readonly Mark[]
  /** `h1` to `h6`, those that there are. */
  readonly headings: readonly string[]
  readonly hasLinks: boolean
  readonly hasOrderedLists: boolean
  readonly hasUnorderedLists: boolean
  readonly hasQuotes: boolean
  readonly hasRules: boolean
  readonly hasTables: boolean
}
