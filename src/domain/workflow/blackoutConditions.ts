import { blackoutAt, type Blackout } from '../calendar/blackout.js'
import type { Refusal } from '../refusals/Refusal.js'
import type { DocumentState } from './documentState.js'
import { plannedTime } from './plannedTime.js'
import type { DecisionRequest } from './request.js'
import type { Condition } from './transitions.js'

type Check = (state: DocumentState, request: DecisionRequest) => readonly Refusal[]

const partsOf = ({ from, sentence, to }: Blackout) => ({
  start: from,
  end: to,
  sentence: sentence.en,
  sentenceZh: sentence.zh,
})

/** Why nothing goes out by itself at an instant; none: it does. */
export const inBlackout = (
  blackouts: readonly Blackout[] | undefined,
  instant: string,
): readonly Refusal[] => {
  const found = blackoutAt(blackouts ?? [], instant)
  if (found === null) return []
  const { end, sentence, sentenceZh, start } = partsOf(found)
  return [{ code: 'in-blackout', params: { start, end, sentence, sentenceZh } }]
}

/** The time that is planned lies in no black-out; nobody is there then to decide otherwise. */
const noBlackout: Check = (_, { facts, input }) => {
  const time = input.at === undefined ? null : plannedTime(input.at, input.timeZone).time
  if (time === null) return []
  return inBlackout(facts.blackouts, time.instant).map((refusal) => ({ ...refusal, field: 'at' }))
}

/** Nothing goes out now, unless whoever publishes says that it must all the same. */
const noBlackoutNow: Check = (_, { facts, input, now }) => {
  const found = blackoutAt(facts.blackouts ?? [], now)
  if (found === null || input.evenInBlackout === true) return []
  const { end, sentence, sentenceZh, start } = partsOf(found)
  return [
    {
      code: 'publish-in-blackout',
      field: 'evenInBlackout',
      params: { start, end, sentence, sentenceZh },
    },
  ]
}

/** The rules about black-outs behind the names of the table. */
export const blackoutConditions = {
  'no-blackout': noBlackout,
  'no-blackout-now': noBlackoutNow,
} satisfies Partial<Record<Condition, Check>>
