import type { PayloadRequest } from 'payload'
import type { Words } from './words.js'

/** The words in the language of whoever asks; English where there is no other. */
export const say = (req: PayloadRequest, words: Words): string =>
  req.i18n?.language === 'zh' ? words.zh : words.en
