import { numbersOf, type Stages } from '../../domain/stages/stages.js'
import type { CollectionRules, Name, ResolvedRules } from '../collectionRules.js'

const isName = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)

const isNumber = (needed: number): boolean => Number.isSafeInteger(needed) && needed > 0

/** Groups that a rule set speaks of. */
export const groupsNamedIn = (stages: Stages): string[] => [
  ...new Set(stages.flat().flatMap((stage) => numbersOf(stage).flatMap(([group]) => group ?? []))),
]

/** What is wrong with the stages of a rule set; null: nothing. */
const problemIn = (stages: Stages, approvals: number | undefined): string | null => {
  const all = stages.flat()
  const names = all.map(({ name }) => name)
  if (all.length > 0 && approvals !== undefined) return 'Stages and approvals exclude each other.'
  if (stages.some((round) => round.length === 0)) return 'A list of stages side by side is empty.'
  const odd = names.find((name) => !isName(name))
  if (odd !== undefined)
    return `The name of a stage holds small letters, digits and hyphens, not ${JSON.stringify(odd)}.`
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return `Two stages have the name ${twice}.`
  const none = all.find((stage) => {
    const numbers = numbersOf(stage)
    return numbers.length === 0 || numbers.some(([, needed]) => !isNumber(needed))
  })
  return none === undefined ? null : `The stage ${none.name} must need at least one person.`
}

/**
 * The stages of a rule set as rounds, without their labels, and the labels beside them: what people
 * read is no part of the rules, so that another word ends no review.
 * @throws where they contradict themselves
 */
export const resolveStages = ({
  approvals,
  stages = [],
}: CollectionRules): Pick<ResolvedRules, 'stages' | 'stageNames'> => {
  const rounds = stages.map((round) => ('name' in round ? [round] : round))
  const plain = rounds.map((round) => round.map(({ name, needs }) => ({ name, needs })))
  const problem = problemIn(plain, approvals)
  if (problem !== null) throw new Error(problem)
  const nameOf = (name: string, label: Name | undefined): Name => label ?? { en: name, zh: name }
  return {
    stages: plain,
    stageNames: Object.fromEntries(
      rounds.flat().map(({ label, name }) => [name, nameOf(name, label)]),
    ),
  }
}
