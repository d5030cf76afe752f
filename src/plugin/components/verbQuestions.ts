import type { WorkflowView } from '../acts/viewOf.js'
import type { Verb } from '../../domain/workflow/verbs.js'

/** Something a person is asked before a step is taken. */
export type Question = 'comment' | 'reason' | 'changeNote' | 'kind' | 'at' | 'redirectTo'

const note: readonly Question[] = ['changeNote', 'kind']

const questions: Partial<Record<Verb, readonly Question[]>> = {
  'request-changes': ['comment'],
  schedule: ['at'],
  'force-publish': ['reason'],
  withdraw: ['reason'],
  unpublish: ['reason', 'redirectTo'],
}

/** What a step asks for. A text that was public before needs a change note when it goes in again. */
export const verbQuestions = (verb: Verb, view: WorkflowView): readonly Question[] => {
  const asked = questions[verb] ?? []
  const isSecondEdition = view.public.state !== 'none'
  return isSecondEdition && (verb === 'submit' || verb === 'force-publish')
    ? [...asked, ...note]
    : asked
}

/** Steps that ask for nothing, and are nevertheless confirmed because the public notices at once. */
export const isConfirmed = (verb: Verb): boolean => verb === 'publish' || verb === 'archive'
