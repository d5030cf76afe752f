import { defaultWordingKey } from '../../domain/disclaimer/wording.js'
import type { Facts, ParticipantFact } from '../facts/facts.js'
import type { Ids } from './ids.js'
import { legacyOf } from './legacyOf.js'
import type { DraftData } from './saveDraft.js'

/** A person as a draft, with the post the page names; since when and until when it does not say. */
export const leaderData = (facts: Facts, person: ParticipantFact, ids: Ids): DraftData => ({
  title: person.name,
  familyName: person.familyName,
  givenName: person.givenName,
  nameOrder:
    person.familyName === null
      ? null
      : person.name.startsWith(person.familyName)
        ? 'family-first'
        : 'given-first',
  side: person.side === 'ours' ? 'ours' : person.side === 'theirs' ? 'counterpart' : null,
  country: person.country,
  appointments:
    person.post === null
      ? []
      : [{ post: person.post, organisation: ids.organisation(person.organisation) }],
  disclaimer: { wording: defaultWordingKey },
  legacy: { ...legacyOf(facts), publishedAt: null },
})
