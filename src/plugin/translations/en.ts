import {
  eventWords,
  offeredWords,
  publicWords,
  standingWords,
} from '../../domain/workflow/words.js'
import { accountsEn, limitsEn } from './accounts.js'
import { calendarEn } from './calendar.js'
import { bulkEn, homeEn, queueEn } from './desk.js'
import { recordEn, reviewEn } from './review.js'
import { besideEn, disclaimerEn, missingEn } from './editForm.js'
import { webhooksEn } from './webhooks.js'
import { namesIn } from './namesIn.js'
import type { OfferedVerb } from '../../domain/release/offeredVerbs.js'
import type { PublicState, WorkingState } from '../../domain/workflow/states.js'

const working = namesIn(standingWords, 'en')

const workingSince: Record<WorkingState | 'cancelled', string> = {
  draft: 'Draft since {{time}}, by {{name}}.',
  'in-review': 'Submitted by {{name}} on {{time}}; waiting for an approver.',
  'changes-requested': '{{name}} asked for changes on {{time}}.',
  approved: 'Approved by {{name}} on {{time}}; ready to be published.',
  scheduled: 'Scheduled by {{name}} on {{time}}.',
  'failed-to-publish': 'Publishing failed on {{time}}; an approver must look into it.',
  published: 'Published by {{name}} on {{time}}; there is nothing newer.',
  archived: 'Archived by {{name}} on {{time}}.',
  cancelled: 'Cancelled by {{name}} on {{time}}.',
}

const publicly = namesIn(publicWords, 'en')

const publicSince: Record<PublicState, string> = {
  none: 'The public has never read this text.',
  live: 'Public since {{time}}.',
  'live-review-owed': 'Public since {{time}} without approval: a review is owed.',
  withdrawn: 'Withdrawn since {{time}}: the public reads it with a notice.',
  gone: 'Taken down on {{time}}: the public reads why.',
}

const verbs = namesIn(offeredWords, 'en')

const done: Record<OfferedVerb, string> = {
  submit: 'Submitted for review.',
  'request-changes': 'Changes requested.',
  approve: 'Approved.',
  publish: 'Published. The public reads it now.',
  schedule: 'Scheduled.',
  unschedule: 'No longer scheduled.',
  'force-publish': 'Published without approval. A review is owed.',
  'force-schedule': 'Scheduled without approval. A review will be owed.',
  settle: 'The review is settled.',
  withdraw: 'Withdrawn. The public reads the notice now.',
  restore: 'Restored. The notice is gone.',
  unpublish: 'Taken down. The public reads why.',
  recall: 'Taken back to draft.',
  archive: 'Archived.',
  'amend-note': 'The change note is corrected.',
  'make-press-link': 'The link is made. Copy it now: it is not shown again.',
  'revoke-press-link': 'The link is revoked: it shows nothing any more.',
  'name-author': 'The author is named.',
  assign: 'Assigned.',
  claim: 'You have taken this on.',
  'release-claim': 'Let go.',
  cancel: 'The release is cancelled; its texts are free.',
}

/** What a step does, said before it is taken. Empty where the button says it all. */
const consequences: Record<OfferedVerb, string> = {
  submit: 'This text was public before. Readers will see what you say here about the change.',
  'request-changes': 'The text goes back to its authors with your comment.',
  approve: '',
  publish: 'The approved text becomes public at once, in all its languages.',
  schedule:
    'Exactly this text becomes public at the time you name. Until then it cannot be edited.',
  unschedule: '',
  'force-publish':
    'The text becomes public although nobody approved it. Somebody else must review it afterwards.',
  'force-schedule':
    'Exactly this text becomes public at the time you name although nobody approved it. Until then it cannot be edited; afterwards somebody else must review it.',
  settle: '',
  withdraw: 'The text stays readable under its address, with a notice that gives your reason.',
  restore: '',
  unpublish: 'The text disappears. Its address explains why, or leads readers on.',
  recall: '',
  archive: 'The text leaves the lists and its address becomes free.',
  'amend-note': 'The earlier note stays on record; readers see the corrected one.',
  'make-press-link':
    'Whoever has the link reads exactly this text, with the notice of the embargo, until it is public, edited or taken back. Each opening is logged.',
  'revoke-press-link': '',
  assign: 'Whoever you name finds the text in their queue. Anybody entitled may still decide.',
  claim: 'Somebody has taken this on. If you take it over, say why; they may still decide as well.',
  'release-claim': '',
  'name-author': 'The person you name counts as the author of the part nobody can be named for.',
  cancel:
    'The release lets its texts go. They stay as they are, and what was approved stays approved.',
}

const bar = {
  label: 'Workflow',
  loading: 'Reading where this text stands …',
  notLoaded: 'Where this text stands could not be read: {{message}}',
  retry: 'Try again',
  notSaved: 'Not saved yet. Save a draft, then submit it for review.',
  comma: ', ',
  somebody: 'somebody unknown',
  erased: 'a person whose name was erased',
  system: 'the system',
  redirected: 'Readers are sent to {{target}}.',
  redirectIsDead:
    'Readers were sent to {{target}}, which is no longer public ({{languages}}): they read why this text is gone, and are led nowhere. Publish the target again, or this text.',
  earlierText: 'The public still reads an earlier text.',
  goesOut: 'Goes out on {{time}} ({{timeZone}}), as {{name}} scheduled it.',
  goesOutForced: 'Goes out on {{time}} ({{timeZone}}) without approval, as {{name}} scheduled it.',
  wasToGoOut: 'It was to go out on {{time}} ({{timeZone}}).',
  contributed: 'Contributed: {{names}}.',
  authorUnknown:
    'It is not known who wrote part of this text; nobody can approve it before an administrator names the author.',
  approvedBy: 'Approved by: {{names}}.',
  approvedByNobody: 'Approved by nobody yet.',
  reviewOwed: 'The review is owed by {{time}}.',
  assigned: 'Assigned to {{whom}} by {{by}}.',
  assignedOverdue: 'Assigned to {{whom}} by {{by}}, and overdue.',
  dueBy: 'It is due by {{time}}.',
  claimed: '{{name}} has taken it on until {{time}}.',
  saveFirst: 'Save your changes first: a step always concerns the saved text.',
  voidsReview: 'If you save, the text leaves review and returns to draft.',
  voidsApproval:
    'If you save, the approval is void and the text returns to draft, even if you undo the change later.',
  editRefused: 'This text is scheduled. Unschedule it first, or your changes cannot be saved.',
  notNow: 'Not possible now: {{verb}}',
  evidence: 'Download the evidence: what was public, and who decided it',
  outOfPlace: 'Not at this point: {{verbs}}.',
  more: 'More steps',
  less: 'Fewer steps',
  stale: 'Somebody changed this text meanwhile. Load it again, then decide.',
  reload: 'Load again',
  refused: '{{verb}}: refused',
  failed: 'There was no answer. Whether the step was taken is not known; load again to see.',
}

const form = {
  comment: 'What should change?',
  reason: 'Reason, for the public',
  reasonForce: 'Why it cannot wait for approval (at least 20 characters)',
  reasonAuthor: 'How this is known (for the record; readers do not see this)',
  author: 'Who wrote it',
  reasonAmend: 'Why it is corrected (for the record; readers do not see this)',
  amends: 'Which note',
  rightNote: 'What readers read from now on',
  changeNote: 'What is new, for readers',
  kind: 'Kind of change',
  kindMajor: 'Major: what the text says has changed',
  kindMinor: 'Minor: spelling, layout, an added picture',
  kindCorrection: 'Correction: something was wrong',
  at: 'When it goes out',
  recipient: 'For whom (name the newsroom rather than a person)',
  linkEnds: 'When the link ends',
  timeZone: 'On the clock of',
  offset: 'Which of the two: the difference to UTC, such as +02:00',
  redirectTo: 'Lead readers on to (optional)',
  redirectToHint: 'Another public text, as collection/id, or an address on another site.',
  evenIfReferred: 'Take it down although other public texts show it',
  evenInBlackout: 'Publish although nothing should go out now',
  assignee: 'To whom',
  allApprovers: 'all approvers',
  allOfficers: 'all press officers',
  workingHours: 'Due in so many working hours (optional)',
  workingHoursHint: 'Hours of the house’s calendar: nights, weekends and holidays do not count.',
  takeOver: 'Why you take it over',
  cancel: 'Cancel',
  inLanguage: '{{label}} ({{language}})',
}

/** Reviews with stages. */
const stages = {
  label: 'Stages of approval',
  open: 'open now',
  done: 'done',
  later: 'not yet open',
  count: '{{given}} of {{needed}}.',
  countOfGroup: '{{group}}: {{given}} of {{needed}}.',
  by: 'Approved by {{names}}.',
  mayGive: 'Could be approved by {{names}}.',
  nobodyLeft: 'Nobody is left who could approve it.',
  which: 'What your approval counts for',
}

/** What is looked at before a text is submitted. */
const checks = {
  label: 'Checks',
  passed: 'All checks passed: {{names}}.',
  disclaimer: 'disclaimer',
  'dead-links': 'links',
  'leader-names': 'names of leaders',
  'alt-texts': 'descriptions of pictures',
  terminology: 'terminology',
  found: 'The checks found:',
  recorded: 'When it was submitted, the checks found:',
  error: 'Must be mended:',
  warning: 'Please look:',
}

/** What is told of due times outside the admin. */
const tellings = {
  remindSubject: 'Due soon',
  remind: '“{{title}}” was assigned to you and is due by {{time}} ({{timeZone}}).',
  escalateSubject: 'Overdue',
  escalate:
    '“{{title}}” was assigned and was due by {{time}} ({{timeZone}}). Nobody has decided on it yet.',
}

/** What is told of schedules outside the admin. */
const due = {
  mailSubject: 'Not published',
  mailFailed:
    '“{{title}}” was to go out on {{time}} ({{timeZone}}) and was not published, because:',
  mailWhatNow:
    'What the public reads is as it was. An approver can publish or schedule it again once this is mended.',
}

const press = {
  label: 'Press links',
  new: 'The new link; it is shown this once:',
  copy: 'Copy',
  copied: 'Copied.',
  revoke: 'Revoke',
  open: '{{recipient}}: open until {{time}}, made by {{name}}.',
  closed: '{{recipient}}: shows nothing any more, made by {{name}}.',
  revoked: '{{recipient}}: revoked on {{time}}.',
  openedOnce: 'Opened once, on {{time}}.',
  openings: 'Opened {{times}} times, last on {{time}}.',
  neverOpened: 'Never opened.',
}

/** Texts that go out together. */
const release = {
  members: 'Texts of this release: {{count}}',
  held: 'Belongs to the release “{{title}}”: it goes out with it, and cannot be changed until then.',
  editRefused:
    'This text is held by the release “{{title}}”. Have the release sent back or cancel it first, or your changes cannot be saved.',
  needs: 'Shows texts that are not public yet; they have to go out before it or with it:',
  propose: 'Make a release of all of them',
  notMade: 'The release was not made: {{message}}',
  wentOut: 'All its texts became public at once on {{time}}.',
  notOut: 'Nothing has gone out with it yet.',
  closed: 'What is in this release cannot be changed now: your changes will not be saved.',
}

const events = namesIn(eventWords, 'en')

/** Saving, and two people who save one text. */
const saving = {
  title: 'This text has moved on since you opened it',
  comparing: 'Comparing your text with the one that was saved …',
  notCompared:
    'The text that was saved could not be read, so there is nothing to compare with yet.',
  changed: 'While you were writing, somebody else saved this text:',
  changedByYou: 'While you were writing here, you saved this text in another window:',
  moved: 'Nobody changed a word, but while you were writing this text moved on:',
  event: '{{name}}: {{event}}, {{time}}',
  eventOften: '{{name}}: {{event}} {{count}} times, last {{time}}',
  voids: 'If you save, the text returns to draft: a review ends and an approval is void.',
  nothingLost:
    'Nothing was overwritten. What you wrote is in the form, what was saved is among the versions.',
  both: 'You both changed this: decide',
  onlyTheirs: 'Only {{names}} changed this: it is taken over',
  onlyMine: 'Only you changed this: it is kept',
  bothSame: 'You both changed this in the same way',
  before: 'When you opened it',
  mine: 'Mine',
  theirs: 'Saved by {{names}}',
  byHand: 'Something else: write it by hand',
  byHandLabel: 'What shall stand there: {{field}}',
  sameWords: 'The words are the same; links, pictures or layout differ.',
  otherLanguages:
    'Rows that were removed meanwhile come back with their words in the language of the form; those in other languages have to be entered again from the versions.',
  new: 'new',
  empty: '(empty)',
  added: 'added:',
  removed: 'removed:',
  unfold: '… {{count}} characters that stayed, show them …',
  yes: 'Yes',
  no: 'No',
  undecided: 'To decide: {{count}}',
  saveMerged: 'Save merged text',
  voidApproval: 'The approval becomes void',
  endReview: 'The review ends',
  saveAnyway: 'Save all the same',
  keepEditing: 'Keep editing',
  discard: 'Discard mine',
  discardNow: 'Yes, discard what I wrote',
  reallyDiscard: 'What you wrote since you opened this text will be gone for good.',
  savedAgain: 'It was saved once more meanwhile. Look at what is new, then save again.',
  notSaved: 'It was not saved. What you wrote and decided is still here; try again.',
  unreachable:
    'Not saved: the server cannot be reached. Your text is still in this form; leave it open and try again.',
  signedOut:
    'Not saved: you are signed out. Your text is still in this form; sign in in another tab, then try again here.',
  again: 'Save again',
  otherText:
    '{{name}} saved this text on {{time}}, after you opened it. You can go on writing; when you save, you see both texts side by side.',
  otherTextUnchanged: '{{name}} saved this text on {{time}}, after you opened it.',
  otherEditor:
    '{{name}} is writing in this text too. You can both go on; whoever saves second sees both texts side by side.',
  compare: 'Compare now',
  load: 'Load the saved text',
  notLoaded: 'It could not be read; try again.',
  stepsWait: 'Load the text that was saved first: a step concerns the text you see.',
}

const files = {
  kindRefused:
    'This kind of file is not accepted here, or its bytes are of another kind: {{kind}}.',
}

const fields = {
  state: 'Workflow',
}

/** The plugin's sentences in English, by group. Other languages have the same keys. */
export const en = {
  working,
  workingSince,
  publicly,
  publicSince,
  verbs,
  done,
  consequences,
  bar,
  form,
  stages,
  checks,
  tellings,
  due,
  press,
  release,
  events,
  saving,
  files,
  fields,
  home: homeEn,
  calendar: calendarEn,
  queue: queueEn,
  bulk: bulkEn,
  review: reviewEn,
  record: recordEn,
  missing: missingEn,
  beside: besideEn,
  disclaimer: disclaimerEn,
  accounts: accountsEn,
  limits: limitsEn,
  webhooks: webhooksEn,
}
