import { machinery } from '../../collections/machinery.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'

/** A press link was opened only between the event that made it and its end. */
export const checkOpenings = ({ chain, key, openings }: Dossier): Difference[] =>
  openings.flatMap(({ at, link }) => {
    const made = chain.find(({ sequence, type }) => sequence === link && type === 'press-link-made')
    const revoked = chain.find(
      ({ details, type }) => type === 'press-link-revoked' && details.link === link,
    )
    const name = `${key} #${link}`
    if (made === undefined)
      return [difference(machinery.openings, name, 'no press link was made that could be opened')]
    const isWithin =
      at >= made.at &&
      at < (made.details.expiresAt ?? '') &&
      (revoked === undefined || at <= revoked.at)
    return isWithin
      ? []
      : [difference(machinery.openings, name, `nobody could open this press link at ${at}`)]
  })
