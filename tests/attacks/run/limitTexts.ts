import { fullOf } from '../../support/canaryDrafts.js'
import { idIn, type Office } from '../../support/office.js'
import { picture } from '../../support/picture.js'
import { makeRelease } from '../../support/releases.js'
import { verb } from '../../support/workflow.js'
import { governed } from '../table/words.js'
import { canary } from './canary.js'

const words = `${canary}-limited`

type Data = Record<string, unknown>

/**
 * A draft of each collection that only somebody sees who sends no attack, full of a canary; texts
 * that name them and are open to the house; a release that holds one; and somebody at work on it.
 */
export const limitTexts = async (
  office: Office,
  collections: Readonly<Record<string, string>>,
): Promise<Record<string, string>> => {
  const insider = await office.person('insider', 'press-officer')
  const { body: me } = await office.send('GET', '/api/users/me', { as: insider })
  const must = async (method: string, address: string, body: object, status: number) => {
    const answer = await office.send(method, address, { as: insider, body })
    if (answer.status !== status) throw new Error(`${address}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const draft = async (slug: string, data: Data): Promise<string> =>
    `${slug}/${(await must('POST', `/api/${slug}?draft=true`, data, 201)).doc.id}`
  const drawn = async (): Promise<string> => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: words }))
    const bytes = Buffer.concat([await picture(150), Buffer.from(words)])
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'sealed.jpg')
    const made = await office.send('POST', '/api/media?draft=true&locale=en', { as: insider, form })
    return `media/${made.body.doc.id}`
  }

  const documents: Record<string, string> = {}
  for (const slug of governed) {
    const fields = office.config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []
    const document = slug === 'media' ? await drawn() : await draft(slug, { title: words })
    for (const locale of ['en', 'zh'])
      await must(
        'PATCH',
        `/api/${document}?draft=true&locale=${locale}`,
        fullOf(words, fields),
        200,
      )
    documents[`limited.${slug}`] = document
  }
  const limited = (slug: string): string => idIn(documents[`limited.${slug}`] ?? '')
  // A list of the dialogue's side events would show it.
  await must(
    'PATCH',
    `/api/side-events/${limited('side-events')}?draft=true`,
    { dialogue: idIn(collections.dialogues ?? '') },
    200,
  )
  documents.points = await draft('topics', { title: 'Names it', parent: limited('topics') })
  documents['points.everywhere'] = await draft('leader-activities', {
    title: 'Names them all',
    leaders: [{ leader: limited('leaders') }],
    dialogue: limited('dialogues'),
    sideEvents: [limited('side-events')],
    topics: [limited('topics')],
    leadImage: limited('media'),
  })
  documents['release.limited'] = await makeRelease(
    office,
    'With what not all see',
    [documents['limited.topics'] ?? ''],
    insider,
  )
  await must(
    'POST',
    '/api/payload-locked-documents',
    {
      document: { relationTo: 'topics', value: limited('topics') },
      user: { relationTo: 'users', value: me.user.id },
    },
    201,
  )
  for (const slug of governed) {
    const document = documents[`limited.${slug}`] ?? ''
    const input = { people: [String(me.user.id)], reason: words }
    const answer = await verb(office, insider, document, 'limit-access', input)
    if (answer.status !== 200) throw new Error(`${document}: ${JSON.stringify(answer.body)}`)
  }
  return documents
}
