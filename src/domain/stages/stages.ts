/** One named stage of a review. */
export type Stage = {
  /** Lower-case letters, digits and hyphens; no two stages of a rule set share it. */
  readonly name: string
  /** How many different people must approve: so many in all, or so many of each group. */
  readonly needs: number | Readonly<Record<string, number>>
}

/** The stages of a rule set: rounds come one after another, the stages of a round side by side. */
export type Stages = readonly (readonly Stage[])[]

/** What an approval counts for. */
export type Place = {
  readonly stage: string
  /** Null: anybody who may approve. */
  readonly group: string | null
}

/** One number of a stage, and how much of it was given. */
export type Need = Place & {
  /** 1 for the first round. */
  readonly round: number
  readonly needed: number
  readonly given: number
}

/** An approval as far as stages are concerned. */
type Given = { readonly stage?: string; readonly group?: string }

/** The numbers a stage asks for. */
export const numbersOf = ({ needs }: Stage): readonly (readonly [string | null, number])[] =>
  typeof needs === 'number' ? [[null, needs]] : Object.entries(needs)

/** Every number that is asked for, in order, and how much of it these approvals give. */
export const needsOf = (stages: Stages, approvals: readonly Given[]): Need[] =>
  stages.flatMap((round, index) =>
    round.flatMap((stage) =>
      numbersOf(stage).map(([group, needed]) => ({
        round: index + 1,
        stage: stage.name,
        group,
        needed,
        given: approvals.filter(
          (deed) => deed.stage === stage.name && (deed.group ?? null) === group,
        ).length,
      })),
    ),
  )

/** What is still missing of the round that is under way; nothing: the review is complete. */
export const openNeeds = (stages: Stages, approvals: readonly Given[]): Need[] => {
  const missing = needsOf(stages, approvals).filter(({ given, needed }) => given < needed)
  return missing.filter(({ round }) => round === missing[0]?.round)
}

/** How many different people the stages ask for together. */
export const peopleNeeded = (stages: Stages): number =>
  needsOf(stages, []).reduce((sum, { needed }) => sum + needed, 0)

type Run = { readonly approvalsNeeded: number; readonly stages?: Stages } | null

/** Whether these approvals are all that the rules of a run ask for. */
export const isReviewComplete = (run: Run, approvals: readonly Given[]): boolean =>
  approvals.length >= (run?.approvalsNeeded ?? 1) &&
  (run?.stages === undefined || openNeeds(run.stages, approvals).length === 0)
