import type { ReadContext } from '../read/ReadContext.js'
import type { Keep } from './createKeep.js'
import type { EarlierVersionsOption } from './EarlierVersions.js'

/** What other formats than JSON are made from. */
export type RepresentationContext = ReadContext & {
  readonly keep: Keep
  readonly clock: () => Date
  /** What may be read of the past. */
  readonly earlierVersions?: EarlierVersionsOption | undefined
}
