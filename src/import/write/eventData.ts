import type { Facts } from '../facts/facts.js'
import type { Ids } from './ids.js'
import type { DraftData } from './saveDraft.js'

/** Facts that stand on the event: on the dialogue, or on an activity that has none. */
export const eventData = (facts: Facts, ids: Ids): DraftData => ({
  countries: [...facts.countries],
  place: { city: facts.place.city, country: facts.place.country },
  participants: facts.participants.map((each) => ({
    name: each.name,
    leader: ids.leader(each.name),
    post: each.post,
    organisation: ids.organisation(each.organisation),
    country: each.country,
    side: each.side,
    functions: [...each.functions],
  })),
  organisations: facts.organisations
    .filter((each) => each.role !== null)
    .map((each) => ({ organisation: ids.organisation(each.name), role: each.role })),
  outcomes: facts.outcomes.map((each) => ({
    ...each,
    organisation: ids.organisation(each.organisation),
  })),
  statements: facts.statements.map((each) => ({ ...each })),
})
