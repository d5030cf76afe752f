import type { AfterErrorHook, PayloadRequest } from 'payload'
import type { Expectation } from '../../domain/workflow/request.js'
import { tagOf } from '../../domain/workflow/tag.js'

/**
 * Gives the answer the tag of the text as `ETag`. It names the text in all its languages, not the
 * bytes of this answer, so nothing may be kept under it unasked.
 */
export const tellTag = (req: PayloadRequest, current: Expectation): void => {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', tagOf(current))
  req.responseHeaders.set('Cache-Control', 'private, no-cache')
}

/** An error's answer is about no text: what was said of a save that failed after all is taken back. */
export const untellTag: AfterErrorHook = ({ req }) => {
  req.responseHeaders?.delete('ETag')
}
