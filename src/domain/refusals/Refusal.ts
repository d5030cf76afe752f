import type { RefusalCode } from './refusalTable.js'

/** Why something is refused, as a value. `field` is a path in the document, `locale` the language it concerns. */
export type Refusal = {
  readonly code: RefusalCode
  readonly field?: string
  readonly locale?: string
  /** The member of a release it is about, as a document key. */
  readonly document?: string
  readonly params?: Readonly<Record<string, string>>
}
