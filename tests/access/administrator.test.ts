import { expect, test } from '@jest/globals'
import { describeRole } from './support/describeRole.js'
import { rolesAreGiven } from './support/rolesAreGiven.js'
import { verdict } from './support/verdict.js'

describeRole(
  'an administrator without another hat',
  ['administrator'],
  {
    'create content': 403,
    'read drafts': 'allowed',
    'read versions': 'allowed',
    'edit content': 403,
    'delete content': 403,
    'read settings': 'allowed',
    'draft settings': 'allowed',
    'read people': 'allowed',
    'make an account': 'allowed',
  },
  (scene) => {
    rolesAreGiven(scene)

    test('gives and takes the roles of others', async () => {
      const { office, me, other } = scene()
      const account = await office.payload.update({
        collection: 'users',
        id: other.id,
        data: { roles: ['approver'] },
        overrideAccess: false,
        user: me,
      })
      expect(account.roles).toEqual(['approver'])
    })

    test('cannot delete an account, not even their own', async () => {
      const { office, me, other } = scene()
      for (const id of [other.id, me?.id ?? '']) {
        const remove = () =>
          office.payload.delete({ collection: 'users', id, overrideAccess: false, user: me })
        expect(await verdict(remove)).toBe(403)
      }
    })
  },
)
