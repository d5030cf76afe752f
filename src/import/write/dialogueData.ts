import { defaultWordingKey } from '../../domain/disclaimer/wording.js'
import type { DialogueFact, Facts } from '../facts/facts.js'
import { eventData } from './eventData.js'
import type { Ids } from './ids.js'
import { legacyOf } from './legacyOf.js'
import type { DraftData } from './saveDraft.js'
import { translationOf } from './translationOf.js'

/** The event a page reports, as a draft. */
export const dialogueData = (facts: Facts, dialogue: DialogueFact, ids: Ids): DraftData => ({
  title: dialogue.title,
  ordinal: dialogue.ordinal,
  level: dialogue.level,
  rank: dialogue.rank,
  themes: dialogue.themes.map((text) => ({ text })),
  guidingStatement: dialogue.guidingStatement,
  basis: dialogue.basis ?? {},
  statedSideEventCount: dialogue.statedSideEventCount,
  event: { ...facts.when },
  ...eventData(facts, ids),
  disclaimer: { wording: defaultWordingKey },
  translation: translationOf(facts),
  legacy: {
    ...legacyOf(facts),
    warnings: facts.warnings.filter(({ field }) =>
      /^(?:dialogues|event|participants)\./u.test(field),
    ),
  },
})
