import { readingAsOf } from '../read/readingAsOf.js'
import type { ReadContext } from '../read/ReadContext.js'
import type { Answer } from './Answer.js'
import { checkAsOf } from './checkAsOf.js'
import { earlierVersionsOf, type EarlierVersionsOption } from './EarlierVersions.js'

/** What the past of an answer in another format is read from. */
type PastContext = ReadContext & {
  readonly clock: () => Date
  /** What may be read of the past. */
  readonly earlierVersions?: EarlierVersionsOption | undefined
}

/** The moment that an answer tells of; or why it cannot. */
export type Moment =
  | { readonly refusal: Answer; readonly value?: undefined }
  | {
      readonly refusal?: undefined
      readonly value: {
        /** The day whose wordings are in force. */
        readonly day: Date
        /** The store and the addresses of then, from the public number at present. */
        readonly read: (now: number) => ReturnType<typeof readingAsOf>
      }
    }

/**
 * The present, or an instant of the past. An answer of several types tells of the past only where
 * that of each may be read.
 */
export const pastOf = (
  context: PastContext,
  types: readonly string[],
  asOf: string | undefined,
): Moment => {
  const policyOf = (type: string) => earlierVersionsOf(context.earlierVersions, type)
  const now = context.clock()
  const isHidden = types.some((type) => policyOf(type) === 'hidden')
  const refusal = checkAsOf(asOf, { isHidden, now })
  if (refusal !== null) return { refusal }
  const hidesTakenDown = (type: string) => policyOf(type) === 'unless-taken-down'
  return {
    value: {
      day: asOf === undefined ? now : new Date(asOf),
      read: (number) => readingAsOf(context, number, { asOf, hidesTakenDown }),
    },
  }
}
