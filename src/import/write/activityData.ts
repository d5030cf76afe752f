import { defaultWordingKey } from '../../domain/disclaimer/wording.js'
import type { Facts } from '../facts/facts.js'
import type { Warning } from '../warning.js'
import { eventData } from './eventData.js'
import type { Ids } from './ids.js'
import { legacyOf } from './legacyOf.js'
import { richTextOf } from './richTextOf.js'
import type { DraftData } from './saveDraft.js'
import { translationOf } from './translationOf.js'

type Parts = {
  readonly dialogue: string | null
  readonly sideEvents: readonly string[]
  readonly warnings: readonly Warning[]
}

/** The page itself as a draft. What its dialogue tells stands there and not here; only the time is repeated. */
export const activityData = (facts: Facts, ids: Ids, parts: Parts): DraftData => {
  const { page } = facts
  return {
    title: page.title,
    body: richTextOf(page.body),
    kind: facts.kind,
    status: facts.status,
    leaders: facts.participants
      .filter((each) => each.side === 'ours')
      .map((each) => ({ leader: ids.leader(each.name), postAtTheTime: each.post })),
    dialogue: parts.dialogue,
    sideEvents: [...parts.sideEvents],
    dateline: { city: page.datelineCity },
    mentionedPeople: facts.mentions.map((each) => ({ ...each, leader: ids.leader(each.name) })),
    byline: { ...page.credits },
    event: { ...facts.when },
    ...(parts.dialogue === null ? eventData(facts, ids) : {}),
    disclaimer: { wording: defaultWordingKey, importedText: page.disclaimer },
    translation: translationOf(facts),
    legacy: {
      ...legacyOf(facts),
      address: page.origin.address,
      rawText: page.text,
      breadcrumb: page.breadcrumb.map((label) => ({ label })),
      warnings: [...parts.warnings],
    },
  }
}
