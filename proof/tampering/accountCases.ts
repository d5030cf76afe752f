import { roles } from '../../src/domain/policy/roles.js'
import { machinery } from '../../src/plugin/collections/machinery.js'
import type { RawDatabase, RawRow, RawTable } from '../../tests/support/rawRows.js'
import type { Case } from './case.js'
import type { Chance } from './chance.js'
import { shuffled } from './shuffled.js'

const slug = 'users'

/** Where roles lie: in the account's own row, or in rows of their own that hang on it. */
type RoleStore = {
  readonly read: (account: RawRow) => Promise<string[]>
  readonly write: (account: unknown, worn: readonly string[]) => Promise<void>
}

const inAccount = (accounts: RawTable): RoleStore => ({
  read: async ({ roles: worn }) => [...((worn ?? []) as string[])],
  write: (id, worn) => accounts.update(id, { roles: [...worn] }),
})

const inRows = (rows: RawTable): RoleStore => ({
  read: async ({ id }) => (await rows.read('parent', [id])).map(({ value }) => String(value)),
  write: async (id, worn) => {
    for (const row of await rows.read('parent', [id])) await rows.remove(row.id)
    await rows.insert(worn.map((value, index) => ({ parent: id, order: index + 1, value })))
  },
})

/** What may become of somebody's roles: one more, one less, another one. */
const otherRoles = (worn: readonly string[]): string[][] => {
  const more = roles.filter((role) => !worn.includes(role))
  return [
    ...more.map((role) => [...worn, role]),
    ...more.map((role) => [...worn.slice(1), role]),
    ...(worn.length > 0 ? [worn.slice(1)] : []),
  ]
}

/** Roles of accounts, and accounts with a role that nobody made. */
export async function* accountCases(
  database: RawDatabase,
  rowsEach: number,
  chance: Chance,
): AsyncGenerator<Case> {
  const tables = database.tablesOf(slug, 'live')
  const [accounts] = tables
  if (accounts === undefined) return
  const ofRoles = tables.find(({ name }) => name === `${slug}_roles`)
  const store = ofRoles === undefined ? inAccount(accounts) : inRows(ofRoles)
  const all = shuffled(
    (await accounts.read()).sort((one, other) =>
      String(one.email) < String(other.email) ? -1 : 1,
    ),
    chance,
  )
  for (const account of all.slice(0, rowsEach)) {
    const worn = await store.read(account)
    for (const next of otherRoles(worn))
      yield {
        collection: machinery.people,
        eventType: 'role-changed',
        manipulation: 'change',
        row: String(account.id),
        tables,
        act: async () => {
          await store.write(account.id, next)
          return `roles: ${worn.join()} → ${next.join()}`
        },
      }
  }
  for (const account of all.slice(0, rowsEach))
    yield {
      collection: slug,
      eventType: 'account-changed',
      manipulation: 'insert',
      row: String(account.id),
      tables,
      act: async () => {
        const id = database.newId()
        const role = chance.one(roles)
        const email = `forged-${String(id)}@example.org`
        await accounts.insert([{ ...account, id, email, sessions: undefined }])
        await store.write(id, role === undefined ? [] : [role])
        return `inserted an account with ${role ?? 'no role'}`
      },
    }
}
