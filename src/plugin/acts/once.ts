/** Looks a thing up the first time it is asked for under a name, and gives the same answer after. */
export type Once = <T>(name: string, look: () => Promise<T>) => Promise<T>

/** For as long as nothing changes what is looked up: within the answer of one act, or one reading. */
export const createOnce = (): Once => {
  const kept = new Map<string, Promise<unknown>>()
  return <T>(name: string, look: () => Promise<T>): Promise<T> => {
    const known = kept.get(name)
    if (known !== undefined) return known as Promise<T>
    const found = look()
    kept.set(name, found)
    return found
  }
}

/** Looks everything up anew. */
export const everyTime: Once = (_, look) => look()
