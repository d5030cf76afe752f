import { inWords } from '../workflow/words.js'
import type { Refusal } from './Refusal.js'
import { refusalTable } from './refusalTable.js'

/** A text that is held by a release, by the release's key. */
export const pinnedIn = (release: string): Refusal => ({ code: 'pinned', params: { release } })

/** The order in which classes of refusal set the status of an answer (the contract, design section 11). */
const classOrder = [400, 401, 404, 428, 412, 403, 409, 422, 503]

/** The status of one refusal over HTTP. */
export const statusOfRefusal = (refusal: Refusal): number => refusalTable[refusal.code].status

/** Refusals with those of the class that sets the status first. */
export const inClassOrder = (refusals: readonly Refusal[]): Refusal[] => {
  const rank = (refusal: Refusal): number => classOrder.indexOf(statusOfRefusal(refusal))
  return [...refusals].sort((left, right) => rank(left) - rank(right))
}

/** The status of an answer: the first class that applies. */
export const statusOf = (refusals: readonly Refusal[]): number =>
  inClassOrder(refusals).map(statusOfRefusal)[0] ?? 500

/** The sentence of a refusal in the language of whoever asks; English where there is no other. */
export const sentenceOf = (refusal: Refusal, language = 'en'): string => {
  const own = language.startsWith('zh') ? 'zh' : 'en'
  const template: string = refusalTable[refusal.code][own]
  const params = refusal.params ?? {}
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    // What is said in words of its own has them in Chinese beside the English ones.
    const value = (own === 'zh' ? params[`${name}Zh`] : undefined) ?? params[name]
    return inWords(name, value ?? '', own)
  })
}
