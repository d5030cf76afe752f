/** An answer that was read before, with the validator to ask for it again. */
export type Kept = { readonly etag: string; readonly body: unknown }

/**
 * Where answers are kept between requests. The one in memory is made by `memoryCache`; a project can
 * bring its own, such as a key-value store of its host.
 */
export type Cache = {
  readonly get: (address: string) => Promise<Kept | undefined> | Kept | undefined
  readonly set: (address: string, kept: Kept) => Promise<void> | void
}

/**
 * Keeps the answers that were used last.
 * @param size how many; 500 unless said otherwise
 */
export const memoryCache = (size = 500): Cache => {
  const kept = new Map<string, Kept>()
  return {
    get: (address) => {
      const found = kept.get(address)
      if (found === undefined) return undefined
      // A map remembers the order of entries: the one that was used last goes to the end.
      kept.delete(address)
      kept.set(address, found)
      return found
    },
    set: (address, answer) => {
      kept.delete(address)
      kept.set(address, answer)
      const [oldest] = kept.keys()
      if (kept.size > size && oldest !== undefined) kept.delete(oldest)
    },
  }
}
