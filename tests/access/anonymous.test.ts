import { expect, test } from '@jest/globals'
import { publicSlugs } from '../../collections/shared/publicSlugs.js'
import { describeRole } from './support/describeRole.js'

const canary = 'canary in an unpublished text'

describeRole(
  'somebody who is not signed in',
  null,
  {
    'create content': 401,
    'read drafts': 403,
    'read versions': 403,
    'edit content': 401,
    'delete content': 403,
    'read settings': 403,
    'draft settings': 401,
    'read people': 403,
    'make an account': 403,
  },
  (scene) => {
    test.each([...publicSlugs, 'media', 'users'])('gets nothing from /api/%s', async (slug) => {
      const { office } = scene()
      for (const path of [slug, `${slug}?draft=true`, `${slug}/versions`, `${slug}/count`]) {
        const answer = await office.send('GET', `/api/${path}`)
        expect([401, 403]).toContain(answer.status)
      }
    })

    test('gets no word of a draft by its id', async () => {
      const { office } = scene()
      const topic = await office.payload.create({
        collection: 'topics',
        draft: true,
        data: { title: canary },
      })
      const answer = await office.send('GET', `/api/topics/${topic.id}?draft=true`)
      expect([401, 403]).toContain(answer.status)
      expect(await answer.text()).not.toContain(canary)
    })

    test('cannot register, whether or not there are accounts', async () => {
      const { office } = scene()
      const register = () =>
        office.send('POST', '/api/users/first-register', {
          email: 'first@press.example',
          name: 'First',
          password: 'a password of mine',
          roles: ['administrator'],
        })
      const refusal = await register()
      expect(refusal.status).toBe(403)
      expect(await refusal.text()).toContain('first-register-closed')
      await office.payload.db.deleteMany({ collection: 'users', where: {} })
      expect((await register()).status).toBe(403)
      expect((await office.payload.count({ collection: 'users' })).totalDocs).toBe(0)
    })
  },
)
