import type { PayloadRequest } from 'payload'
import { languagesOf } from '../publications/languagesOf.js'
import type { CurrentText } from '../runtime/currentText.js'
import type { Subject } from '../runtime/subject.js'

/** Languages of a text: those in which it is written; of a global that goes out, all. */
export const languagesIn = (
  req: PayloadRequest,
  text: CurrentText,
  isGlobal: boolean,
): string[] => {
  const { localization } = req.payload.config
  const all = localization === false ? ['en'] : localization.localeCodes
  return languagesOf(text.content.fields, text.content.form, { all, isGlobal })
}

/** The languages in which a working text goes out. */
export const languagesOfText = (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
): string[] => languagesIn(req, text, subject.kind === 'global')
