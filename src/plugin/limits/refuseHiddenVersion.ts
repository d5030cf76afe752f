import type { PayloadRequest } from 'payload'
import { refuseIf } from '../hooks/refuseIf.js'
import { readVersion } from '../runtime/versions.js'
import { hiddenIds } from './withoutHidden.js'

type Read = {
  id?: string | number
  disableErrors?: boolean
  draft?: boolean
  overrideAccess?: boolean
}

/**
 * Payload says "forbidden" of a version that access leaves out, and of one that never was, to whom some
 * texts are hidden: here both are not there. It reads versions and texts under one name, but asks of a
 * text whether its draft is meant.
 */
export const refuseHiddenVersion = async (
  req: PayloadRequest,
  slug: string,
  args: Read,
): Promise<void> => {
  const { disableErrors, id, overrideAccess } = args
  if (id === undefined || disableErrors === true || overrideAccess === true) return
  if ('draft' in args) return
  const hidden = (await hiddenIds(req, slug)).map(String)
  if (hidden.length === 0) return
  const version = await readVersion(req, slug, id)
  if (version === null || hidden.includes(version.parent)) refuseIf(req, [{ code: 'not-found' }])
}
