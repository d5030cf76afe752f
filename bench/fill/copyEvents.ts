import type { LedgerEvent, PublicEvent } from '../../src/domain/ledger/event.js'
import { genesisHash, seal, type Sealed } from '../../src/domain/ledger/seal.js'
import type { Variation } from './variation.js'

/** Where the public ledger stands. */
export type PublicEnd = { readonly number: number; readonly hash: string; readonly at: string }

export type CopiedEvents = {
  readonly chain: readonly Sealed<LedgerEvent>[]
  readonly publicChain: readonly Sealed<PublicEvent>[]
}

type Place = {
  readonly document: string
  /** Public numbers stay what they were; the public ledger is then for the caller to put right. */
  readonly keepsNumbers?: boolean
  readonly end: PublicEnd
  /** The time of each event. */
  readonly at: (index: number) => string
  /** The fingerprint a text of the original has in the copy. */
  readonly printOf: (fingerprint: string | null) => string | null
}

/** Tells the story of the original once more, of the copy: sealed anew, with public numbers of its own. */
export const copyEvents = (
  events: readonly Sealed<LedgerEvent>[],
  variation: Variation,
  { document, end, at, printOf, keepsNumbers = false }: Place,
): CopiedEvents => {
  const chain: Sealed<LedgerEvent>[] = []
  const publicChain: Sealed<PublicEvent>[] = []
  events.forEach(({ hash: _, ...event }, index) => {
    // A kept answer belongs to the one request that got it.
    const { request, requestHash, slug, version, ...details } = event.details
    const next = end.number + publicChain.length + 1
    const number = event.publicNumber === null || keepsNumbers ? event.publicNumber : next
    const sealed = seal<LedgerEvent>({
      ...event,
      document,
      at: at(index),
      fingerprint: printOf(event.fingerprint),
      publicNumber: number,
      details: {
        ...details,
        ...(typeof slug === 'string' ? { slug: variation.slug(slug) } : {}),
        ...(version === undefined ? {} : { version: String(variation.versions.get(version)) }),
      },
      previous: chain.at(-1)?.hash ?? genesisHash,
    })
    chain.push(sealed)
    if (number === null) return
    const { type, sequence, fingerprint } = sealed
    publicChain.push(
      seal<PublicEvent>({
        format: 1,
        number,
        type,
        at: at(index),
        members: [{ document, sequence, fingerprint }],
        previous: publicChain.at(-1)?.hash ?? end.hash,
      }),
    )
  })
  return { chain, publicChain }
}
