import { approveAgainstApprove } from './approveAgainstApprove.js'
import { approveAgainstEdit } from './approveAgainstEdit.js'
import { publishAgainstEdit } from './publishAgainstEdit.js'
import { publishAgainstWithdraw } from './publishAgainstWithdraw.js'
import { publishOfTwo } from './publishOfTwo.js'
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
}
