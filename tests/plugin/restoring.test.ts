import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { availableEngines } from '../support/engines.js'
import { openOffice, type Office } from '../support/office.js'
import { workflowOf } from '../support/workflow.js'

describe.each(availableEngines)('an old version comes back [$name]', (engine) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(engine.url())
  })
  afterAll(() => office.stop())

  const oldest = async (address: string): Promise<string> => {
    const { body } = await office.send('GET', `${address}&sort=createdAt&limit=1`, {
      as: office.officer,
    })
    return body.docs[0].id
  }

  test.each(['', '?draft=false', '?draft=true'])(
    'as a draft, whatever the admin’s button asks for, and says so (%s)',
    async (query) => {
      const document = await office.published('topics', { title: 'As approved' })
      await office.save(document, { title: 'As rewritten' })
      const id = await oldest(
        `/api/topics/versions?where[parent][equals]=${document.split('/')[1]}`,
      )
      const restored = await office.send('POST', `/api/topics/versions/${id}${query}`, {
        as: office.officer,
      })
      expect(restored.status).toBe(200)
      expect(restored.headers.get('communique-saved-as')).toBe(
        query === '?draft=true' ? null : 'draft',
      )
      const { body } = await workflowOf(office, office.officer, document)
      expect(body.working.state).toBe('draft')
      expect(body.public.state).toBe('live')
      const draft = await office.send('GET', `/api/${document}?draft=true`, { as: office.officer })
      expect(draft.body.title).toBe('As approved')
    },
  )

  test('the same for settings', async () => {
    const settings = 'globals/site-settings'
    await office.save(settings, { siteName: 'The first house' })
    await office.save(settings, { siteName: 'The second house' })
    const id = await oldest(`/api/${settings}/versions?depth=0`)
    const restored = await office.send('POST', `/api/${settings}/versions/${id}?draft=false`, {
      as: office.officer,
    })
    expect(restored.status).toBe(200)
    expect(restored.headers.get('communique-saved-as')).toBe('draft')
    const { body } = await office.send('GET', `/api/${settings}?draft=true&locale=en`, {
      as: office.officer,
    })
    expect(body.siteName).toBe('The first house')
  })

  test('and not at all for whoever may not write', async () => {
    const document = await office.published('topics', { title: 'Closed' })
    const id = await oldest(`/api/topics/versions?where[parent][equals]=${document.split('/')[1]}`)
    const answer = await office.send('POST', `/api/topics/versions/${id}`, { as: office.guest })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('communique-saved-as')).toBeNull()
  })
})
