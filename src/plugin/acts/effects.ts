import type { PayloadRequest } from 'payload'
import type { Transition } from '../../domain/workflow/transitions.js'
import { patchLiveRow, patchVersionRow } from '../runtime/liveRow.js'
import type { CurrentText } from '../runtime/currentText.js'
import type { Subject } from '../runtime/subject.js'
import { reserveSlug } from '../store/slugs.js'
import { keepSnapshot } from '../store/snapshots.js'
import { publishText } from './publishText.js'

type Effect = (
  req: PayloadRequest,
  subject: Subject,
  text: CurrentText,
  now: string,
) => Promise<void>

const keep: Effect = (req, _, text, now) => keepSnapshot(req, text.key, text.content, now)

const takeDown: Effect = async (req, subject, text) => {
  await patchLiveRow(req, subject, { _status: 'draft' })
  await patchVersionRow(req, subject, text.version.id, { _status: 'draft' })
}

const goOut: Effect = async (req, subject, text, now) => {
  await keep(req, subject, text, now)
  await publishText(req, subject, text, now)
}

/** What an event does to rows beside the ledger; events that are not listed do nothing there. */
export const effects: Partial<Record<Transition['event'], Effect>> = {
  submitted: keep,
  approved: keep,
  published: goOut,
  'force-published': goOut,
  unpublished: takeDown,
  archived: (req, subject, text) => reserveSlug(req, subject.slug, null, text.key),
}
