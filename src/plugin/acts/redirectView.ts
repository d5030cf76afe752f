import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../domain/languages/languages.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { findRedirects } from '../publications/redirects.js'
import type { CurrentText } from '../runtime/currentText.js'
import { rulesOf } from '../runtime/runtime.js'
import { subjectOf } from '../runtime/subject.js'
import { titleOf } from '../schedule/titleOf.js'

/** Where readers of a text that was taken down are sent. */
export type RedirectView = {
  /** A document's key, or an address elsewhere. */
  to: string
  /** Null: it is a page elsewhere, it has none, or whoever looks may not see it. */
  title: LocalizedText | null
  /** Languages in which nothing can be read there any more. */
  deadIn: string[]
}

const titleOfTarget = async (req: PayloadRequest, key: string): Promise<LocalizedText | null> => {
  const subject = subjectOf(key)
  if (rulesOf(req.payload, subject) === null || (await isHidden(req, key))) return null
  return titleOf(req, subject)
}

/** Where readers of a text are sent; null: nowhere. */
export const redirectView = async (
  req: PayloadRequest,
  { key, state }: CurrentText,
): Promise<RedirectView | null> => {
  const { redirectTo: to, state: shown } = state.public
  if (shown !== 'gone' || to === null) return null
  const redirects = await findRedirects(req, key)
  const deadIn = redirects.filter(({ isDead }) => isDead).map(({ locale }) => locale)
  return { to, title: await titleOfTarget(req, to), deadIn }
}
