import type { Language } from '../../domain/languages/languages.js'
import type { Reading } from '../read/Reading.js'
import type { Answer } from './Answer.js'
import { readingAnswer } from './readingAnswer.js'

/**
 * What another format of a resource answers where there is no resource: the same as the resource
 * itself, but whoever is sent on is sent to the same format.
 */
export const elsewhereAnswer = (
  reading: Exclude<Reading, { kind: 'found' }>,
  locale: Language,
  addressOf: (type: string, slug: string) => string,
): Answer =>
  readingAnswer(
    reading.kind === 'moved' && reading.to
      ? { ...reading, location: addressOf(reading.to.type, reading.to.slug) }
      : reading,
    locale,
  )
