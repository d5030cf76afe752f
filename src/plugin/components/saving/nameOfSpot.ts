import type { Spot } from '../../../domain/merge/Spot.js'
import type { Reader } from './readable.js'

/** Where a spot is, as people find it in the form: `Participants › 2 › Name (English)`. */
export const nameOfSpot = ({ about, languageName }: Reader, spot: Spot): string => {
  const names = spot.schemaPath.split('.')
  let at = -1
  const labels = spot.path.map((part) => {
    if (typeof part === 'number') return String(part)
    at = names.indexOf(part, at + 1)
    return about.get(names.slice(0, at + 1).join('.'))?.label ?? part
  })
  const language = spot.locale === null ? '' : ` (${languageName(spot.locale)})`
  return `${labels.join(' › ')}${language}`
}
