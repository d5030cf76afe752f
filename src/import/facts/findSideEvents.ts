import { asHeading } from './asHeading.js'
import type { SideEventFact } from './facts.js'
import { readNumber } from './readNumber.js'
import { sentences } from './sentences.js'

const announcement =
  /\b(\w+) (?:side|parallel) (?:events?|forums?)\b[^:]*?(?:including|namely|which (?:were|are)|i\.e\.|:|—)[,:]?\s*(.+?)[.]?$/u
const mention = /\b(\w+) side events?\b/u
const opening = String.raw`(?:(?:the|an?) )?(?:sub-)?(?:forum|seminar|workshop|exhibition|symposium|roundtable|session|panel|conference)\b`
const kinds = ['forum', 'seminar', 'workshop', 'exhibition'] as const

/** Names may hold "and" and commas: a list is split where the next item opens with its kind, or at semicolons. */
const splitList = (list: string): string[] => {
  if (list.includes(';')) return list.split(/;\s*(?:and )?/u)
  const openings = list.split(
    new RegExp(String.raw`(?:,? and |, )(?=${opening} (?:on|for|of|about)\b)`, 'iu'),
  )
  if (openings.length > 1 || new RegExp(`^${opening}`, 'iu').test(list)) return openings
  return list.split(/,? and |, /u)
}

/** The side events a page lists, and the number it says there were. */
export const findSideEvents = (
  paragraphs: readonly string[],
): { stated: number | null; events: SideEventFact[] } => {
  const all = paragraphs.flatMap(sentences)
  for (const sentence of all) {
    const found = announcement.exec(sentence)
    if (!found) continue
    const titles = splitList(found[2] ?? '')
      .map(asHeading)
      .filter(Boolean)
    return {
      stated: readNumber(found[1] ?? ''),
      events: titles.map((title, index) => ({
        title,
        kind: kinds.find((kind) => title.toLowerCase().startsWith(kind)) ?? 'side-event',
        order: index + 1,
      })),
    }
  }
  const stated = all
    .map((sentence) => mention.exec(sentence)?.[1])
    .find((word) => word !== undefined)
  return { stated: readNumber(stated ?? ''), events: [] }
}
