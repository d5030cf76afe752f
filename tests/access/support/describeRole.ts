import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { TypedUser } from 'payload'
import type { Role } from '../../../src/domain/policy/roles.js'
import { actsOf, type Act } from './acts.js'
import { pressOffice } from './pressOffice.js'
import { verdict } from './verdict.js'

type Office = Awaited<ReturnType<typeof pressOffice>>

/** What a test of one role is given: the office, and somebody who wears these hats and no other. */
export type Scene = { office: Office; me: TypedUser | null; other: TypedUser }

/** Signed out (401), not this person (403), or done. */
type Verdict = 401 | 403 | 'allowed'

/**
 * The matrix of one role: each act is `allowed` or refused with a status, on a real database.
 * `more` adds the rules that fit in no cell.
 */
export const describeRole = (
  title: string,
  roles: readonly Role[] | null,
  matrix: Readonly<Record<Act, Verdict>>,
  more: (scene: () => Scene) => void,
) =>
  describe(title, () => {
    let scene: Scene | undefined
    const get = (): Scene => {
      if (!scene) throw new Error('the office has not opened')
      return scene
    }

    beforeAll(async () => {
      const office = await pressOffice()
      scene = {
        office,
        me: roles === null ? null : await office.hire('me', ...roles),
        other: await office.hire('other', 'press-officer'),
      }
    })
    afterAll(() => get().office.payload.destroy())

    test.each(Object.entries(matrix) as [Act, Verdict][])('%s: %s', async (act, expected) => {
      const { office, me } = get()
      expect(await verdict(actsOf(office.payload, me)[act])).toBe(expected)
    })

    more(get)
  })
