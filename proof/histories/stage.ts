import { isDeepStrictEqual } from 'node:util'
import type { Role } from '../../src/domain/policy/roles.js'
import { runtimeOf } from '../../src/plugin/runtime/runtime.js'
import type { Product } from '../../tests/support/product.js'
import type { openDelivery } from '../../tests/support/publicView.js'
import { people } from './history.js'
import { wear, type Model } from './model.js'

/** An account of the stage, by its id and the token it signed in with. */
export type Account = { readonly id: string; readonly token: string }

/** The product that histories are played on, one after another. */
export type Stage = {
  readonly product: Product
  readonly delivery: Awaited<ReturnType<typeof openDelivery>>
  readonly accounts: ReadonlyMap<string, Account>
  readonly administrator: string
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

/** Who sits at a place of the desk. */
export const nameAt = (place: number): string => people[place]?.name ?? ''

/** Everybody wears the hats of their first day again. */
export const dress = async (stage: Stage): Promise<void> => {
  for (const { name, roles } of people) await giveHats(stage, name, roles)
}

/** Gives somebody these hats and no others. */
export const giveHats = async (
  stage: Stage,
  name: string,
  roles: readonly Role[],
): Promise<void> => {
  const person = stage.people.get(name)
  if (isDeepStrictEqual([...(person?.roles ?? [])], [...roles])) return
  const answer = await stage.product.send('PATCH', `/api/users/${stage.accounts.get(name)?.id}`, {
    as: stage.administrator,
    body: { roles },
  })
  check('giving hats', answer.status, 200)
  stage.people = new Map(stage.people).set(
    name,
    wear(person, name, roles, 'administrator', now(stage)),
  )
}

/** Opens the stage: five people and an administrator on a product whose clock we hold. */
export const openStage = async (product: Product, delivery: Stage['delivery']): Promise<Stage> => {
  const stage: Stage = {
    product,
    delivery,
    accounts: new Map(),
    administrator: '',
    clock: Date.parse('2026-11-01T09:00:00.000Z'),
    people: new Map(),
    lastPublicAt: '',
    fingerprints: new Map(),
    seen: new Map(),
  }
  Object.assign(runtimeOf(product.payload), { now: () => now(stage) })
  const accounts = new Map<string, Account>()
  for (const { name, roles } of people) {
    const token = await product.person(name, ...roles)
    const { body } = await product.send('GET', '/api/users/me', { as: token })
    accounts.set(name, { id: String(body.user.id), token })
    stage.people = new Map(stage.people).set(
      name,
      wear(undefined, name, roles, 'system', now(stage)),
    )
  }
  const administrator = await product.person('administrator', 'administrator')
  return Object.assign(stage, { accounts, administrator })
}
