import { expect, test } from '@jest/globals'
import { describeRole } from './support/describeRole.js'
import { rolesAreGiven } from './support/rolesAreGiven.js'
import { codeOf, verdict } from './support/verdict.js'

describeRole(
  'a press officer',
  ['press-officer'],
  {
    'create content': 'allowed',
    'read drafts': 'allowed',
    'read versions': 'allowed',
    'edit content': 'allowed',
    'delete content': 403,
    'read settings': 'allowed',
    'draft settings': 'allowed',
    'read people': 'allowed',
    'make an account': 403,
  },
  (scene) => {
    rolesAreGiven(scene)

    test('cannot change the account of somebody else', async () => {
      const { office, me, other } = scene()
      const rename = () =>
        office.payload.update({
          collection: 'users',
          id: other.id,
          data: { name: 'Somebody' },
          overrideAccess: false,
          user: me,
        })
      expect(await verdict(rename)).toBe(403)
    })

    test('cannot give roles to somebody else, even where access is overridden', async () => {
      const { office, me, other } = scene()
      const promote = () =>
        office.payload.update({
          collection: 'users',
          id: other.id,
          data: { roles: ['administrator'] },
          overrideAccess: true,
          user: me,
        })
      expect(await codeOf(promote)).toBe('roles-are-given-by-administrators')
    })

    test('cannot make an account with roles, even where access is overridden', async () => {
      const { office, me } = scene()
      const make = () =>
        office.payload.create({
          collection: 'users',
          data: { email: 'x@press.example', name: 'X', password: 'x x x x x', roles: ['approver'] },
          overrideAccess: true,
          user: me,
        })
      expect(await codeOf(make)).toBe('roles-are-given-by-administrators')
    })
  },
)
