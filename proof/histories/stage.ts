import { isDeepStrictEqual } from 'node:util'
import type { AccountVerb } from '../../src/domain/people/accountVerbs.js'
import { gainedRoles } from '../../src/domain/people/guardedRoles.js'
import type { Role } from '../../src/domain/policy/roles.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import type { Answer, Product } from '../../tests/support/product.js'
import type { openDelivery } from '../../tests/support/publicView.js'
import { administrators, people } from './history.js'
import { happenTo, rulesFor, type Model } from './model.js'

/** An account of the stage, by its id and the token it signed in with. */
export type Account = { readonly id: string; readonly token: string }

/** The product that histories are played on, one after another. */
export type Stage = {
  readonly product: Product
  readonly delivery: Awaited<ReturnType<typeof openDelivery>>
  readonly accounts: ReadonlyMap<string, Account>
  /** Events of an account that the model does not know of: those of its making. */
  readonly earlier: ReadonlyMap<string, number>
  /** Milliseconds; the product's clock. */
  clock: number
  people: Model['people']
  lastPublicAt: string
  /** What each content was called by the product, and by us. */
  readonly fingerprints: Map<string, string>
  /** How often each kind of event happened, and each refusal. */
  readonly seen: Map<string, number>
}

/** Throws when the product and the rules say different things. */
export const check = (what: string, found: unknown, expected: unknown): void => {
  if (isDeepStrictEqual(found, expected)) return
  throw new Error(
    `${what}: the product says ${JSON.stringify(found)}, the rules say ${JSON.stringify(expected)}`,
  )
}

/** Counts what was seen, for the figures. */
export const count = (stage: Stage, what: string): void => {
  stage.seen.set(what, (stage.seen.get(what) ?? 0) + 1)
}

/** The stage's clock as the record writes it. */
export const now = (stage: Stage): string => new Date(stage.clock).toISOString()

/** Who sits at a place of the desk; behind it sits an administrator. */
export const nameAt = (place: number): string => people[place]?.name ?? administrators[0]

/** With which token somebody signs their requests. */
export const tokenOf = (stage: Stage, name: string): string => stage.accounts.get(name)?.token ?? ''

/** The rules of approval for texts, as if the product had been started with them. */
export const setRules = ({ product }: Stage, hasStages: boolean): Model['rules'] => {
  const rules = rulesFor(hasStages)
  const { approvals, stages } = rules
  Object.assign(runtimeOf(product.payload).options.collections.topics ?? {}, { approvals, stages })
  return rules
}

/** What somebody sends about the roles of an account. */
export const sendAboutAccount = (
  stage: Stage,
  by: string,
  name: string,
  verb: AccountVerb,
  roles: readonly Role[],
): Promise<Answer> => {
  const sequence = (stage.people.get(name)?.state.sequence ?? 0) + (stage.earlier.get(name) ?? 0)
  return stage.product.send('POST', `/api/users/${stage.accounts.get(name)?.id}/workflow/${verb}`, {
    as: tokenOf(stage, by),
    body: { expected: { sequence }, ...(verb === 'request-roles' ? { roles } : {}) },
  })
}

/** What somebody sends who gives roles without asking anybody. */
export const sendRoles = (
  stage: Stage,
  by: string,
  name: string,
  roles: readonly Role[],
): Promise<Answer> =>
  stage.product.send('PATCH', `/api/users/${stage.accounts.get(name)?.id}`, {
    as: tokenOf(stage, by),
    body: { roles },
  })

/** Notes that something happened to an account, as the rules say. */
export const note = (
  stage: Stage,
  name: string,
  event: Omit<Parameters<typeof happenTo>[2], 'at'>,
): void => {
  stage.people = new Map(stage.people).set(
    name,
    happenTo(stage.people.get(name), name, { ...event, at: now(stage) }),
  )
}

/** Gives somebody these hats and no others, by two administrators where it needs two. */
export const giveHats = async (
  stage: Stage,
  name: string,
  roles: readonly Role[],
): Promise<void> => {
  const [one, other] = administrators
  const worn = stage.people.get(name)?.roles ?? []
  if (isDeepStrictEqual([...worn], [...roles])) return
  if (gainedRoles(worn, roles).length === 0) {
    check('giving hats', (await sendRoles(stage, one, name, roles)).status, 200)
    return note(stage, name, { type: 'role-changed', roles, by: one })
  }
  const asked = await sendAboutAccount(stage, one, name, 'request-roles', roles)
  check('asking for hats', asked.status, 200)
  note(stage, name, { type: 'role-requested', roles, by: one })
  const given = await sendAboutAccount(stage, other, name, 'confirm-roles', roles)
  check('confirming hats', given.status, 200)
  note(stage, name, { type: 'role-changed', roles, by: other })
}

/** Everybody wears the hats of their first day again, and nobody waits for any. */
export const dress = async (stage: Stage): Promise<void> => {
  const [by] = administrators
  for (const { name, roles } of people) {
    if (stage.people.get(name)?.state.request !== undefined) {
      const declined = await sendAboutAccount(stage, by, name, 'decline-roles', [])
      check('declining hats', declined.status, 200)
      note(stage, name, { type: 'role-request-declined', roles: [], by })
    }
    await giveHats(stage, name, roles)
  }
}

/** Opens the stage: five people and two administrators on a product whose clock we hold. */
export const openStage = async (product: Product, delivery: Stage['delivery']): Promise<Stage> => {
  const stage: Stage = {
    product,
    delivery,
    accounts: new Map(),
    earlier: new Map(),
    clock: Date.parse('2026-11-01T09:00:00.000Z'),
    people: new Map(),
    lastPublicAt: '',
    fingerprints: new Map(),
    seen: new Map(),
  }
  Object.assign(runtimeOf(product.payload), { now: () => now(stage) })
  const accounts = new Map<string, Account>()
  const earlier = new Map<string, number>()
  const all: { name: string; roles: readonly Role[] }[] = [
    ...people,
    ...administrators.map((name) => ({ name, roles: ['administrator'] as const })),
  ]
  for (const { name, roles } of all) {
    const token = await product.person(name, ...roles)
    const { body } = await product.send('GET', '/api/users/me', { as: token })
    const id = String(body.user.id)
    accounts.set(name, { id, token })
    note(stage, name, { type: 'role-changed', roles, by: 'system' })
    const shown = await product.send('GET', `/api/users/${id}/workflow`, { as: token })
    earlier.set(name, shown.body.sequence - 1)
  }
  return Object.assign(stage, { accounts, earlier })
}
