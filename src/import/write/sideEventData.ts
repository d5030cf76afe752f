import { defaultWordingKey } from '../../domain/disclaimer/wording.js'
import type { Facts, SideEventFact } from '../facts/facts.js'
import { legacyOf } from './legacyOf.js'
import type { DraftData } from './saveDraft.js'
import { translationOf } from './translationOf.js'

/** A part of an event as a draft. The page does not say when or where each part was. */
export const sideEventData = (facts: Facts, event: SideEventFact, dialogue: string): DraftData => ({
  title: event.title,
  kind: event.kind,
  order: event.order,
  dialogue,
  disclaimer: { wording: defaultWordingKey },
  translation: translationOf(facts),
  legacy: legacyOf(facts),
})
