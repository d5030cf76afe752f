import type { AfterErrorHook } from 'payload'
import { Busy } from '../../database/errors.js'

/** A save that lost against other writers may simply be sent again (RFC 9110, 10.2.3). */
export const sayWhenToRetry: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof Busy)) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', '1')
}
