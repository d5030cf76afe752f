import type { Addresses } from '../compose/addresses.js'
import type { PublicationStore } from '../store/PublicationStore.js'

/** What reading needs: the store, and how addresses are made. */
export type ReadContext = {
  readonly store: PublicationStore
  readonly addresses: Addresses
}
