import type { BarView } from './barView.js'
import type { OfferedVerb } from '../../domain/release/offeredVerbs.js'
import { notesIn } from './notesIn.js'
import { placesIn } from './placesIn.js'

/** Something a person is asked before a step is taken. */
export type Question =
  | 'place'
  | 'amends'
  | 'comment'
  | 'reason'
  | 'changeNote'
  | 'kind'
  | 'at'
  | 'timeZone'
  | 'offset'
  | 'redirectTo'
  | 'recipient'
  | 'assignee'
  | 'workingHours'
  | 'takeOver'
  | 'author'

/** Asked for beside the time only where the clock shows it twice. */
export const whichOfTwo: Question = 'offset'

const note: readonly Question[] = ['changeNote', 'kind']

const questions: Partial<Record<OfferedVerb, readonly Question[]>> = {
  'request-changes': ['comment'],
  schedule: ['at', 'timeZone'],
  'force-publish': ['reason'],
  'force-schedule': ['at', 'timeZone', 'reason'],
  'make-press-link': ['recipient', 'at', 'timeZone'],
  withdraw: ['reason'],
  unpublish: ['reason', 'redirectTo'],
  assign: ['assignee', 'workingHours'],
  'name-author': ['author', 'reason'],
  'amend-note': ['amends', 'changeNote', 'reason'],
}

/** What a step asks for. An approval says what it counts for where there is a choice. A text that was public before needs a change note when it goes in again. */
export const verbQuestions = (verb: OfferedVerb, view: BarView): readonly Question[] => {
  if (verb === 'claim') return (view.claim ?? null) === null ? [] : ['takeOver']
  const asked = questions[verb] ?? []
  if (verb === 'approve') return placesIn(view).length > 1 ? ['place'] : []
  const isSecondEdition = view.public.state !== 'none'
  const takesNote = verb === 'submit' || verb === 'force-publish' || verb === 'force-schedule'
  return isSecondEdition && takesNote ? [...asked, ...note] : asked
}

/** A note that is put right begins as readers see it: the one that was chosen, at first the latest. */
export const noteToAmend = (
  view: BarView,
  amends?: unknown,
): Partial<Record<Question, unknown>> => {
  const notes = notesIn(view)
  const note = notes.find(({ sequence }) => sequence === amends) ?? notes[0]
  return note === undefined ? {} : { amends: note.sequence, changeNote: note.note }
}

/** Steps that ask for nothing, and are nevertheless confirmed because the public notices at once. */
export const isConfirmed = (verb: OfferedVerb): boolean =>
  verb === 'publish' || verb === 'archive' || verb === 'cancel'
