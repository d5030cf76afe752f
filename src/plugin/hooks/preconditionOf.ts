import type { PayloadRequest } from 'payload'
import { readPrecondition, type Precondition } from '../../domain/workflow/precondition.js'
import type { Expectation } from '../../domain/workflow/request.js'
import { refuseIf } from './refuseIf.js'
import type { Place } from './saveContext.js'

/** What the Local API takes in `context` with a save of a governed text. */
export type SaveConditions = {
  /**
   * What the save expects to find: the tag of the text that was read (`workflowTagOf`, the ETag of
   * `GET …/workflow`), or `*` for any text at all. It holds for the one call it is given to.
   * Another text there: the call throws with status 412, and `data` says who saved it and when.
   * @default nothing is expected; the save goes through
   */
  ifMatch?: string | null
}

/** The field in which the admin's form carries the tag of its text, there and back. */
export const tagField = 'workflowTag'

const ofHeader = (req: PayloadRequest): string | null =>
  req.payloadAPI === 'local' ? null : (req.headers.get('if-match') ?? null)

/** Taken out of the context, so that it does not reach the saves that hooks make within this one. */
const ofContext = (req: PayloadRequest): string | null => {
  const { ifMatch, ...rest }: SaveConditions = req.context
  if (ifMatch === undefined || ifMatch === null) return null
  req.context = rest
  return ifMatch
}

const read = (req: PayloadRequest, value: string): Precondition => {
  const precondition = readPrecondition(value)
  if (precondition === null) refuseIf(req, [{ code: 'if-match-invalid', field: 'If-Match' }])
  return precondition ?? []
}

/**
 * What a save expects to find; every one must hold. The header speaks of the save that the request
 * asked for, the tag in the body of the document it stands in, the context of one call.
 */
export const preconditionsOf = (
  req: PayloadRequest,
  tag: Expectation | null,
  place: Place,
): readonly Precondition[] => [
  ...[place.isOutermost ? ofHeader(req) : null, ofContext(req)]
    .filter((value) => value !== null)
    .map((value) => read(req, value)),
  ...(tag !== null && place.isFirst ? [[tag]] : []),
]
