import { expect, test } from '@jest/globals'
import type { Scene } from './describeRole.js'
import { codeOf } from './verdict.js'

/** Nobody gets more roles by their own hand, whether access is checked or overridden. */
export const rolesAreGiven = (scene: () => Scene) => {
  const rolesNow = async () => {
    const { office, me } = scene()
    const account = await office.payload.findByID({ collection: 'users', id: me?.id ?? '' })
    return account.roles as unknown
  }

  test.each([true, false])(
    'cannot change their own roles (overrideAccess: %s)',
    async (override) => {
      const { office, me } = scene()
      const before = await rolesNow()
      await codeOf(() =>
        office.payload.update({
          collection: 'users',
          id: me?.id ?? '',
          data: { roles: ['press-officer', 'approver', 'administrator'] },
          overrideAccess: override,
          user: me,
        }),
      )
      expect(await rolesNow()).toEqual(before)
    },
  )

  test('reads why, where access functions are overridden', async () => {
    const { office, me } = scene()
    const code = await codeOf(() =>
      office.payload.update({
        collection: 'users',
        id: me?.id ?? '',
        data: { roles: ['administrator', 'approver', 'press-officer'] },
        overrideAccess: true,
        user: me,
      }),
    )
    expect(code).toBe('own-roles')
  })

  test('keeps their own name and password', async () => {
    const { office, me } = scene()
    await office.payload.update({
      collection: 'users',
      id: me?.id ?? '',
      data: { name: 'Renamed', password: 'a password of my own' },
      overrideAccess: false,
      user: me,
    })
    const signedIn = await office.payload.login({
      collection: 'users',
      data: { email: String(me?.email), password: 'a password of my own' },
    })
    expect(signedIn.user).toMatchObject({ name: 'Renamed' })
  })

  test('cannot set the password of somebody else', async () => {
    const { office, me, other } = scene()
    const setIt = (overrideAccess: boolean) => () =>
      office.payload.update({
        collection: 'users',
        id: other.id,
        data: { password: 'a password I know' },
        overrideAccess,
        user: me,
      })
    expect(await codeOf(setIt(false))).toBe('passwords-are-reset-not-set')
    expect(await codeOf(setIt(true))).toBe('passwords-are-reset-not-set')
    const login = office.payload.login({
      collection: 'users',
      data: { email: String(other.email), password: office.password },
    })
    expect((await login).user).toMatchObject({ id: other.id })
  })
}
