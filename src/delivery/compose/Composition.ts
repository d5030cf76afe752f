import type { Wording } from '../../domain/disclaimer/wording.js'
import type { Language } from '../../domain/languages/languages.js'
import type { PublicationRow } from '../store/PublicationRow.js'
import type { Addresses } from './addresses.js'

/** All that answers are put together from: rows of one public number in one language. */
export type Composition = {
  readonly locale: Language
  readonly addresses: Addresses
  /** Other documents' own publications, by document key. */
  readonly targets: ReadonlyMap<string, PublicationRow>
  /** Where the documents themselves are readable, by document key. */
  readonly locales: ReadonlyMap<string, readonly PublicationRow[]>
  /** Side events that name a dialogue, by the dialogue's document key. */
  readonly sideEvents: ReadonlyMap<string, readonly PublicationRow[]>
  /** The approved wordings of the disclaimer. */
  readonly wordings: readonly Wording[]
}
