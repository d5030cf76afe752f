import { asHeading } from './asHeading.js'
import type { OutcomeFact } from './facts.js'
import { sentences } from './sentences.js'
import { nameRun, organisationWord } from './splitOrganisations.js'
import { speechVerbs } from './speechVerbs.js'

const begun =
  /\b(?:initiation|launch|launching|establishment|inauguration|founding|unveiling) of (?:the )?(.+)$/u
const signed =
  /\b(?:signing of|signed|concluded) (?:the |an? )?(?=.*\b(?:Agreement|Memorandum|MoU|MOU|Protocol|Treaty|agreement|memorandum)\b)(.+)$/u
const declared =
  /\b(?:issued|adopted|released|endorsed) (?:the |an? )?(?=.*\b(?:Declaration|Communiqu|Statement|declaration|joint statement)\b)(.+)$/u
const witnesses = /^(?:(?:At|During|After|On) [^,]{1,120}, )?(.{3,120}?) witnessed\b/u
const reported = new RegExp(
  String.raw`^(?:On behalf of [^,]+, )?(?:He|She|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}) ${speechVerbs}\b`,
  'u',
)

const nameIn = (text: string): string => /^“([^”]+)”/u.exec(text)?.[1] ?? nameRun(text)

/** What came of an event. What somebody only said, and what the past brought, is no outcome. */
export const findOutcomes = (paragraphs: readonly string[]): OutcomeFact[] =>
  paragraphs.flatMap(sentences).flatMap((sentence): OutcomeFact[] => {
    if (reported.test(sentence) || /\bsince\b/u.test(sentence)) return []
    const beginning = begun.exec(sentence)?.[1]
    const kind = beginning
      ? 'launch'
      : signed.test(sentence)
        ? 'agreement'
        : declared.test(sentence)
          ? 'declaration'
          : null
    if (kind === null) return []
    const name = beginning ? nameIn(beginning) : ''
    const crowd = witnesses.exec(sentence)?.[1]
    return [
      {
        kind,
        text: sentence,
        organisation: organisationWord.test(name) ? name : null,
        witnesses: crowd ? asHeading(crowd) : null,
      },
    ]
  })
