import type { Client } from './client.js'
import { enterDate } from './enterDate.js'
import type { SampleDocument } from './sampleDocuments.js'
import { sampleRelease } from './sampleRelease.js'
import { say } from './say.js'
import { act, tryInVain, untilPublished, workflowOf } from './workflow.js'

type Walk = { officer: Client; approver: Client; documents: readonly SampleDocument[] }

/**
 * Takes every document from where it stands to public, over HTTP: an interrupted walk goes on
 * where it stopped. The settings go out by themselves, since every page shows them; everything else
 * becomes public as one release, at the same moment.
 */
export async function walk({ officer, approver, documents }: Walk): Promise<void> {
  await enterDate(officer, documents)
  say()
  say(
    'who            verb      document                                                              status',
  )
  const isMember = ({ path }: SampleDocument): boolean => !path.startsWith('globals/')
  for (const document of documents.filter((one) => !isMember(one)))
    await publish({ officer, approver, document })
  const members = documents.filter(isMember)
  if (members.length > 0)
    await publish({ officer, approver, document: await sampleRelease(officer, members) })
}

async function publish(each: { officer: Client; approver: Client; document: SampleDocument }) {
  const { officer, approver, document } = each
  const isRelease = document.collection === 'releases'
  let { state } = (await workflowOf(officer, document)).working
  if (state === 'draft' || state === 'changes-requested') {
    await act(officer, document, 'submit')
    state = 'in-review'
  }
  if (state === 'in-review') {
    if (isRelease) await tryInVain(officer, document, 'approve')
    await act(approver, document, 'approve')
    state = 'approved'
  }
  if (state === 'approved' || state === 'failed-to-publish') {
    if (isRelease) await tryInVain(officer, document, 'publish')
    await (isRelease ? schedule(approver, document) : act(approver, document, 'publish'))
    state = isRelease ? 'scheduled' : 'published'
  }
  if (state === 'scheduled') await untilPublished(officer, document)
}

/** Milliseconds until the release goes out. */
const fromNow = 4_000

/** The release goes out by itself, all its texts at once. */
function schedule(approver: Client, document: SampleDocument): Promise<void> {
  return act(approver, document, 'schedule', () => ({
    at: new Date(Date.now() + fromNow).toISOString(),
    timeZone: 'Asia/Shanghai',
  }))
}
