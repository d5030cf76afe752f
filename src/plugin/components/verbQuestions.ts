import type { WorkflowView } from '../acts/viewOf.js'
import type { AnyVerb } from '../acts/anyVerb.js'

/** Something a person is asked before a step is taken. */
export type Question =
  | 'comment'
  | 'reason'
  | 'changeNote'
  | 'kind'
  | 'at'
  | 'timeZone'
  | 'offset'
  | 'redirectTo'
  | 'assignee'
  | 'workingHours'
  | 'takeOver'

/** Asked for beside the time only where the clock shows it twice. */
export const whichOfTwo: Question = 'offset'

const note: readonly Question[] = ['changeNote', 'kind']

const questions: Partial<Record<AnyVerb, readonly Question[]>> = {
  'request-changes': ['comment'],
  schedule: ['at', 'timeZone'],
  'force-publish': ['reason'],
  'force-schedule': ['at', 'timeZone', 'reason'],
  withdraw: ['reason'],
  unpublish: ['reason', 'redirectTo'],
  assign: ['assignee', 'workingHours'],
}

/** What a step asks for. A text that was public before needs a change note when it goes in again. */
export const verbQuestions = (verb: AnyVerb, view: WorkflowView): readonly Question[] => {
  if (verb === 'claim') return view.claim === null ? [] : ['takeOver']
  const asked = questions[verb] ?? []
  const isSecondEdition = view.public.state !== 'none'
  const takesNote = verb === 'submit' || verb === 'force-publish' || verb === 'force-schedule'
  return isSecondEdition && takesNote ? [...asked, ...note] : asked
}

/** Steps that ask for nothing, and are nevertheless confirmed because the public notices at once. */
export const isConfirmed = (verb: AnyVerb): boolean => verb === 'publish' || verb === 'archive'
