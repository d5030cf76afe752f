import type { Client } from './client.js'
import { enterDate } from './enterDate.js'
import type { SampleDocument } from './sampleDocuments.js'
import { say } from './say.js'
import { act, tryInVain, untilPublished, workflowOf } from './workflow.js'

type Walk = { officer: Client; approver: Client; documents: readonly SampleDocument[] }

/**
 * Takes every document from where it stands to public, over HTTP: an interrupted walk goes on
 * where it stopped.
 */
export async function walk({ officer, approver, documents }: Walk): Promise<void> {
  await enterDate(officer, documents)
  say()
  say(
    'who            verb      document                                                              status',
  )
  for (const document of documents) await publish({ officer, approver, document })
}

async function publish(each: { officer: Client; approver: Client; document: SampleDocument }) {
  const { officer, approver, document } = each
  const isActivity = document.collection === 'leader-activities'
  let { state } = (await workflowOf(officer, document)).working
  if (state === 'draft' || state === 'changes-requested') {
    await act(officer, document, 'submit')
    state = 'in-review'
  }
  if (state === 'in-review') {
    if (isActivity) await tryInVain(officer, document, 'approve')
    await act(approver, document, 'approve')
    state = 'approved'
  }
  if (state === 'approved' || state === 'failed-to-publish') {
    if (isActivity) await tryInVain(officer, document, 'publish')
    await (isActivity ? schedule(approver, document) : act(approver, document, 'publish'))
    state = isActivity ? 'scheduled' : 'published'
  }
  if (state === 'scheduled') await untilPublished(officer, document)
}

/** The activity goes out by itself, when everything it refers to is public. */
function schedule(approver: Client, document: SampleDocument): Promise<void> {
  const at = new Date(Date.now() + 2_000).toISOString()
  return act(approver, document, 'schedule', { at, timeZone: 'Asia/Shanghai' })
}
