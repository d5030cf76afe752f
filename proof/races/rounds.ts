import { approveAgainstApprove } from './approveAgainstApprove.js'
import { approveAgainstEdit } from './approveAgainstEdit.js'
import { confirmAgainstConfirm } from './confirmAgainstConfirm.js'
import { dueAgainstUnschedule } from './dueAgainstUnschedule.js'
import { openAgainstRevoke } from './openAgainstRevoke.js'
import { publishAgainstEdit } from './publishAgainstEdit.js'
import { publishAgainstWithdraw } from './publishAgainstWithdraw.js'
import { publishOfTwo } from './publishOfTwo.js'
import { releaseAgainstRelease } from './releaseAgainstRelease.js'
import { releasePublishAgainstEdit } from './releasePublishAgainstEdit.js'
import { releasePublishAgainstPublish } from './releasePublishAgainstPublish.js'
import { releaseSubmitAgainstEdit } from './releaseSubmitAgainstEdit.js'
import { saveAgainstSave } from './saveAgainstSave.js'
import type { Round } from './arena.js'

/** Every pair, with what is shown by it. */
export const rounds: Readonly<Record<string, { shows: string; round: Round }>> = {
  'publish-edit': {
    shows:
      'Of a publication and two edits at the same moment the edits are always kept; the publication brings out exactly what was approved, or is refused with 412 and brings out nothing.',
    round: publishAgainstEdit,
  },
  'approve-edit': {
    shows: 'An approval and an edit at the same moment: no approval stands over the edited text.',
    round: approveAgainstEdit,
  },
  'approve-approve': {
    shows: 'Of two approvals at the same moment one is given and the other is told (412).',
    round: approveAgainstApprove,
  },
  'publish-withdraw': {
    shows:
      'Of a publication and a withdrawal of the text before it, one happens and the other is told (412).',
    round: publishAgainstWithdraw,
  },
  'publish-publish': {
    shows: 'Publications of two texts at the same moment both happen, under numbers without a gap.',
    round: publishOfTwo,
  },
  'save-save': {
    shows: 'Six saves of one text at the same moment are all kept, and one of them is the latest.',
    round: saveAgainstSave,
  },
  'release-submit-edit': {
    shows:
      'Of a release that is handed in and an edit of one of its texts at the same moment: the release holds the very text that lies there, edited before it or not at all (409).',
    round: releaseSubmitAgainstEdit,
  },
  'release-publish-edit': {
    shows:
      'Of a release that is published and edits of its texts at the same moment: all of it goes out under one number as it was approved; edits are refused while it is held (409), or come after it as drafts.',
    round: releasePublishAgainstEdit,
  },
  'release-publish-publish': {
    shows:
      'Of a release and one of its texts published at the same moment the release goes out whole, and the text never alone (409 or 412).',
    round: releasePublishAgainstPublish,
  },
  'release-release': {
    shows:
      'Of two releases with a text in common that are handed in at the same moment one holds it, and the other is told (409) and leaves nothing behind.',
    round: releaseAgainstRelease,
  },
  'due-unschedule': {
    shows:
      'Of two nodes that bring out what has come due and somebody who takes it off the plan at the same moment one prevails, and what goes out goes out once.',
    round: dueAgainstUnschedule,
  },
  'confirm-confirm': {
    shows:
      'Of two administrators who confirm the same roles at the same moment one gives them, once, and the other is told (412).',
    round: confirmAgainstConfirm,
  },
  'open-revoke': {
    shows:
      'A press link that is opened while it is revoked shows the text before or nothing after; every time that it was shown is written down.',
    round: openAgainstRevoke,
  },
}
