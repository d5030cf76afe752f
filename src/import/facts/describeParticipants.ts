import type { ParticipantFact } from './facts.js'
import type { Acting } from './findParticipants.js'
import type { Owner } from './readOwner.js'
import { speechVerbs } from './speechVerbs.js'

/** A page that later calls a person by one word of the name tells which word is the family name. */
const familyNameOf = (
  name: string,
  text: string,
): Pick<ParticipantFact, 'familyName' | 'givenName'> => {
  const words = name.split(' ')
  const used = words.filter((word) =>
    new RegExp(String.raw`(?:^|[.”] |, |\b(?:Mr|Ms|Dr)\. )${word} ${speechVerbs}\b`, 'mu').test(
      text,
    ),
  )
  const [family] = used
  if (used.length !== 1 || family === undefined) return { familyName: null, givenName: null }
  if (family === words[0]) return { familyName: family, givenName: words.slice(1).join(' ') }
  return family === words.at(-1)
    ? { familyName: family, givenName: words.slice(0, -1).join(' ') }
    : { familyName: null, givenName: null }
}

/**
 * Puts what the sentences tell of each participant together. Ours is whom the breadcrumb names, or
 * a minister of no named body or country (a ministry's own site calls its own so).
 */
export const describeParticipants = (
  acting: readonly Acting[],
  owner: Owner,
  text: string,
): ParticipantFact[] => {
  const names = [...new Set(acting.map((each) => each.name))]
  return names.map((name) => {
    const namings = acting.filter((each) => each.name === name)
    const person = namings.find((each) => each.person !== null)?.person ?? null
    const post = person?.post ?? null
    const isForeign = Boolean(person?.organisation ?? person?.country)
    const isOurs =
      name === owner.leader || (!isForeign && /^(?:Vice |Deputy )?Minister\b/u.test(post ?? ''))
    return {
      name,
      ...familyNameOf(name, text),
      post,
      organisation: person?.organisation ?? (isOurs ? owner.ministry : null),
      country: person?.country ?? null,
      side: isOurs ? 'ours' : isForeign ? 'theirs' : null,
      functions: [...new Set(namings.flatMap((each) => each.functions))],
    }
  })
}
