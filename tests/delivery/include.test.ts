import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { includableFields } from '../../src/delivery/schemas/includable'
import { listSchema, resourceSchema } from '../../src/delivery/schemas/resource'
import { availableEngines } from '../support/engines'
import { publicSite, type PublicSite } from './support/publicSite'

describe.each([...availableEngines])('documents in full beside an answer [$name]', ({ url }) => {
  let site: PublicSite
  const disclaimer = { wording: 'reference-only' }
  const ref = (type: string, id: string) => ({ $ref: { type, id, reference: 'embedded' } })

  const read = async (path: string) => {
    const response = await site.get(path)
    const body = await response.json()
    return { status: response.status, headers: response.headers, body }
  }
  const titles = (included: { title: string }[]) => included.map(({ title }) => title)

  beforeAll(async () => {
    site = await publicSite({ url: url() })
    await site.publish({ type: 'leaders', id: 'l1', content: { title: 'Huang', disclaimer } })
    await site.publish({ type: 'topics', id: 't1', content: { title: 'Air', disclaimer } })
    await site.publish({ type: 'topics', id: 't2', content: { title: 'Soil', disclaimer } })
    await site.publish({
      type: 'dialogues',
      id: 'd1',
      content: { title: 'Talks', disclaimer, summary: 'About air.' },
    })
    await site.publish({
      type: 'side-events',
      id: 's1',
      content: { title: 'Panel', disclaimer, dialogue: ref('dialogues', 'd1') },
    })
    for (const id of ['a1', 'a2'])
      await site.publish({
        type: 'leader-activities',
        id,
        content: {
          title: `Activity ${id}`,
          disclaimer,
          leaders: [{ leader: ref('leaders', 'l1') }],
          dialogue: ref('dialogues', 'd1'),
          topics: [ref('topics', 't1'), ref('topics', 't2')],
        },
      })
    await site.publish({ type: 'topics', id: 't2', status: 'gone', reason: 'An error.' })
  })
  afterAll(async () => {
    expect(site.faults).toEqual([])
    await site.stop()
  })

  test('stand once each, as lists have them, every English one with its disclaimer', async () => {
    const { body, headers } = await read(
      '/v1/leader-activities/a1?locale=en&include=dialogue,leaders',
    )
    expect(resourceSchema('leader-activities').safeParse(body).error).toBeUndefined()
    expect(titles(body.included)).toEqual(['Huang', 'Talks'])
    expect(body.included[1]).toMatchObject({ summary: 'About air.', disclaimer: {} })
    expect(headers.get('surrogate-key')).toContain('dialogues/d1')
    const list = await read('/v1/leader-activities?locale=en&include=topics,dialogue')
    expect(listSchema('leader-activities').safeParse(list.body).error).toBeUndefined()
    expect(list.body.data).toHaveLength(2)
    expect(titles(list.body.included).sort()).toEqual(['Air', 'Talks'])
  })

  test('are none where nobody asked, and those that are gone are not among them', async () => {
    expect((await read('/v1/leader-activities/a1?locale=en')).body.included).toBeUndefined()
    const { body } = await read('/v1/leader-activities/a1?locale=en&include=topics')
    expect(titles(body.included)).toEqual(['Air'])
    expect(body.topics).toHaveLength(2)
  })

  test('are side events of a dialogue too, and stay where only some fields were asked for', async () => {
    const { body } = await read('/v1/dialogues/d1?locale=en&include=sideEvents&fields=title')
    expect(titles(body.included)).toEqual(['Panel'])
    expect(body.summary).toBeUndefined()
    const then = await read(
      '/v1/dialogues/d1?locale=en&include=sideEvents&asOf=2026-11-01T08:04:30Z',
    )
    expect([then.status, then.body.code]).toEqual([400, 'bad-parameter'])
  })

  test('are asked for by fields that refer to documents, and by no others', async () => {
    for (const name of ['body', 'leadImage', 'kind', 'nothing', '']) {
      const { body } = await read(`/v1/leader-activities?include=${name}`)
      expect([name, body.code]).toEqual([name, 'bad-parameter'])
    }
    expect(includableFields('leader-activities')).toEqual(
      expect.arrayContaining(['leaders', 'dialogue', 'sideEvents', 'participants', 'related']),
    )
  })
})
