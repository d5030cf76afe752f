import type { Client } from './client.js'
import type { SampleDocument } from './sampleDocuments.js'
import { say } from './say.js'
import { print, workflowOf } from './workflow.js'

/** Where a release that was begun earlier can still be taken on from. */
const over = ['published', 'cancelled']

type Listed = { docs?: { id: string }[] }
type Made = { doc?: { id: string } }

const asRelease = (id: string, title: string): SampleDocument => ({
  key: `releases/${id}`,
  path: `releases/${id}`,
  collection: 'releases',
  title,
})

/** A release of an earlier walk that was interrupted, if there is one. */
async function begunBefore(officer: Client, title: string): Promise<SampleDocument | null> {
  const query = new URLSearchParams({ 'where[title][equals]': title, depth: '0', limit: '0' })
  const { body } = await officer.send('GET', `releases?${query.toString()}`)
  for (const { id } of (body as Listed).docs ?? []) {
    const release = asRelease(id, title)
    if (!over.includes((await workflowOf(officer, release)).working.state)) return release
  }
  return null
}

/**
 * Puts the texts of the sample page together, as the press officer would: each shows some of the
 * others, so none could go out alone before them.
 */
export async function sampleRelease(
  officer: Client,
  documents: readonly SampleDocument[],
): Promise<SampleDocument> {
  const activity = documents.find(({ collection }) => collection === 'leader-activities')
  const title = activity?.title ?? 'The sample page'
  const before = await begunBefore(officer, title)
  if (before !== null) return before
  if (activity !== undefined) {
    const { needs } = await workflowOf(officer, activity)
    say(
      `The activity shows ${needs.length} texts that are not public yet: they go out as one release.`,
    )
  }
  const { status, body } = await officer.send('POST', 'releases', {
    title,
    members: documents.map(({ collection, key }) => ({
      relationTo: collection,
      value: key.slice(collection.length + 1),
    })),
  })
  const id = (body as Made).doc?.id
  if (status !== 201 || id === undefined) throw new Error(`${title}: ${JSON.stringify(body)}`)
  const release = asRelease(id, title)
  print(officer, 'create', release, `${documents.length} texts`)
  return release
}
