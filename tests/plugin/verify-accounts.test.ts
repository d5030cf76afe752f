import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { firstAdministrator } from '../../src/app/server/firstAdministrator.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { availableEngines } from '../support/engines.js'
import { startProduct, type Product } from '../support/product.js'

type Account = { id: string | number; name?: unknown; roles?: unknown }

const users = 'users' as CollectionSlug

describe.each(availableEngines)('accounts and the record [$name]', (engine) => {
  let product: Product

  beforeAll(async () => {
    product = await startProduct(engine.url())
  })
  afterAll(() => product.stop())

  const differences = async () => (await verify(product.payload)).differences
  const put = (name: string, roles: readonly string[]): Promise<Account> =>
    product.payload.db.create({
      collection: users,
      data: { email: `${name}@example.org`, name, roles },
    })
  const remove = ({ id }: Account) =>
    product.payload.db.deleteOne({ collection: users, where: { id: { equals: id } } })
  const wear = ({ id }: Account, roles: unknown) =>
    product.payload.db.updateOne({ collection: users, id, data: { roles } })
  const called = async (name: string): Promise<Account> =>
    (await product.payload.db.findOne<Account>({
      collection: users,
      where: { name: { equals: name } },
    })) as Account
  const unrecorded = ({ id }: Account) => ({
    where: 'users',
    row: String(id),
    problem: 'no event gave it the roles it has',
  })

  test('that are all older than the workflow are no difference', async () => {
    const old = await put('old', ['approver'])
    expect(await differences()).toEqual([])
    await remove(old)
  })

  test('have their roles from events when a start or an administrator made them', async () => {
    const administrator = { email: 'first@example.org', password: undefined }
    await firstAdministrator(product.payload, {
      ...administrator,
      makePassword: () => 'x'.repeat(20),
    })
    await product.person('officer', 'press-officer')
    await product.person('idle')
    expect(await differences()).toEqual([])
  })

  test('that were put into the database with a role are named', async () => {
    const forged = await put('forged', ['approver'])
    expect(await differences()).toEqual([unrecorded(forged)])
    await wear(forged, [])
    expect(await differences()).toEqual([])
    await remove(forged)
  })

  test.each([
    ['given', ['press-officer', 'approver']],
    ['taken away', []],
    ['exchanged', ['administrator']],
  ])('whose roles were %s in the database are named', async (_, roles) => {
    const officer = await called('officer')
    await wear(officer, roles)
    expect(await differences()).toEqual([
      expect.objectContaining({
        where: 'editorial-people',
        problem: 'its account has not the roles that the record gave it',
      }),
    ])
    await wear(officer, officer.roles)
    expect(await differences()).toEqual([])
  })

  test('without any role until somebody wrote one into the database are named', async () => {
    const idle = await called('idle')
    await wear(idle, ['administrator'])
    expect(await differences()).toHaveLength(1)
    await wear(idle, [])
    expect(await differences()).toEqual([])
  })

  test('that took over another one’s digest in the database are named', async () => {
    const forged = await put('forged', ['approver'])
    const officer = await called('officer')
    const { payload } = product
    const people = 'editorial-people' as CollectionSlug
    const row = (await payload.db.findOne<Account & { userId: string }>({
      collection: people,
      where: { userId: { equals: String(officer.id) } },
    })) as Account & { userId: string }
    await payload.db.updateOne({
      collection: people,
      id: row.id,
      data: { ...row, userId: String(forged.id) },
    })
    expect(await differences()).toEqual(
      expect.arrayContaining([
        unrecorded(officer),
        expect.objectContaining({ where: 'editorial-people' }),
      ]),
    )
    await payload.db.updateOne({ collection: people, id: row.id, data: row })
    await remove(forged)
    expect(await differences()).toEqual([])
  })
})
