import { asHeading } from './asHeading.js'
import type { StatementFact } from './facts.js'
import { sentences } from './sentences.js'
import { speechVerbs } from './speechVerbs.js'

/** A participant, as far as telling speakers apart goes. */
export type Speaker = { readonly name: string; readonly familyName: string | null }

const opening =
  /^(?:On behalf of [^,]{1,120}, )?(?:(?:Vice |Deputy )?(?:Minister|Director|Mr\.|Ms\.) )?/u
const proposals =
  /put(?:s)? forward the following (?:\w+ )?(?:suggestions|proposals)[^:]*:\s*(.+?)\.?$/u

const kindOf = (sentence: string): StatementFact['kind'] => {
  const verb = new RegExp(speechVerbs, 'u').exec(sentence)?.[0] ?? ''
  if (/^hope/u.test(verb)) return 'hope'
  return /^(?:applauded|spoke highly|appreciated|praised|thanked)$/u.test(verb)
    ? 'appreciation'
    : 'remarks'
}

const speakerOf = (
  sentence: string,
  speakers: readonly Speaker[],
  last: string | null,
): string | null => {
  const rest = sentence.slice(opening.exec(sentence)?.[0].length ?? 0)
  const named = speakers.find(({ name, familyName }) =>
    [name, familyName].some(
      (each) => each && new RegExp(`^${each} (?:also )?${speechVerbs}\\b`, 'u').test(rest),
    ),
  )
  if (named) return named.name
  return new RegExp(`^(?:He|She) (?:also )?${speechVerbs}\\b`, 'u').test(rest) ? last : null
}

/**
 * What the participants said, in the page's own words. Sentences that follow in the same
 * paragraph and name no speaker go on with the statement; announced suggestions are one each.
 */
export const findStatements = (
  paragraphs: readonly string[],
  speakers: readonly Speaker[],
): StatementFact[] => {
  const statements: StatementFact[] = []
  let last: string | null = null
  for (const paragraph of paragraphs) {
    let isOpen = false
    for (const sentence of sentences(paragraph)) {
      const speaker = speakerOf(sentence, speakers, last)
      const previous = statements.at(-1)
      const list = speaker ? proposals.exec(sentence)?.[1] : undefined
      if (speaker && list)
        statements.push(
          ...list
            .split(/;\s*(?:and )?/u)
            .map((text) => ({ speaker, kind: 'proposal' as const, text: asHeading(text) })),
        )
      else if (speaker) statements.push({ speaker, kind: kindOf(sentence), text: sentence })
      else if (isOpen && previous && previous.kind !== 'proposal')
        statements.splice(-1, 1, { ...previous, text: `${previous.text} ${sentence}` })
      if (speaker) {
        last = speaker
        isOpen = true
      }
    }
  }
  return statements
}
