import { defaultWordingKey } from '../../domain/disclaimer/wording.js'
import type { Facts, OrganisationFact } from '../facts/facts.js'
import { legacyOf } from './legacyOf.js'
import type { DraftData } from './saveDraft.js'

/** An organisation as a draft. What the page does not tell of its kind is `other`, with a warning. */
export const organisationData = (facts: Facts, organisation: OrganisationFact): DraftData => ({
  title: organisation.name,
  acronym: organisation.acronym,
  kind: organisation.kind ?? 'other',
  country: organisation.country,
  disclaimer: { wording: defaultWordingKey },
  legacy: {
    ...legacyOf(facts),
    publishedAt: null,
    warnings: facts.warnings.filter(
      ({ field, message }) =>
        field.startsWith('organisations.') && message.includes(organisation.name),
    ),
  },
})
