import { addressesAsOf } from '../compose/addressesAsOf.js'
import type { PublicationStore } from '../store/PublicationStore.js'
import { withoutTakenDown } from '../store/withoutTakenDown.js'
import type { ReadContext } from './ReadContext.js'

/** Which instant is asked about: undefined is the present; and what of the past is not shown. */
export type Past = {
  /** ISO 8601. */
  readonly asOf: string | undefined
  /** Whether what was taken down since stays down at every instant, by type. */
  readonly hidesTakenDown: (type: string) => boolean
}

/**
 * The store as it stood at an instant, and the public number of then.
 * @param now the public number at present
 */
export const storeAsOf = async (
  store: PublicationStore,
  now: number,
  { asOf, hidesTakenDown }: Past,
): Promise<{ readonly store: PublicationStore; readonly at: number }> =>
  asOf === undefined
    ? { store, at: now }
    : {
        store: withoutTakenDown(store, hidesTakenDown),
        at: Math.min(now, await store.numberAt(asOf)),
      }

/** The same with addresses that stay at that instant. */
export const readingAsOf = async (
  { addresses, store }: ReadContext,
  now: number,
  past: Past,
): Promise<{ readonly context: ReadContext; readonly at: number }> => {
  const { asOf } = past
  const then = await storeAsOf(store, now, past)
  return {
    at: then.at,
    context: {
      store: then.store,
      addresses: asOf === undefined ? addresses : addressesAsOf(addresses, asOf),
    },
  }
}
