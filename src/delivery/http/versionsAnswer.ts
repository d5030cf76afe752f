import type { Language } from '../../domain/languages/languages.js'
import type { Reading } from '../read/Reading.js'
import type { VersionReading, VersionsReading } from '../read/readVersions.js'
import type { Answer } from './Answer.js'
import { jsonAnswer } from './jsonAnswer.js'
import { readingAnswer } from './readingAnswer.js'

/**
 * Earlier public texts, or one of them, as an answer. Search engines are kept away and led to the
 * text that holds (`canonical`; `latest-version` and `version-history` are of RFC 5829).
 */
export const versionsAnswer = (
  reading: VersionsReading | VersionReading | Reading,
  locale: Language,
): Answer => {
  if (reading.kind !== 'versions' && reading.kind !== 'version')
    return readingAnswer(reading, locale)
  const { current, documents, lastModified } = reading
  const links = [
    { href: current, rel: 'canonical' },
    { href: current, rel: 'latest-version' },
  ]
  const about = { locale, lastModified, documents, isUnlisted: true }
  return reading.kind === 'versions'
    ? jsonAnswer({ data: reading.versions }, { ...about, links })
    : jsonAnswer(reading.resource, {
        ...about,
        links: [...links, { href: reading.all, rel: 'version-history' }],
      })
}
