'use client'

type Data = Readonly<Record<string, unknown>>

/** What the browser knows of the saved text in all its languages. */
export type Saved = {
  /** Whether this person wants both languages in the form. */
  readonly isOn: boolean
  /** The text of each document as last saved, by its address. */
  readonly texts: ReadonlyMap<string, Data>
  /** Addresses that could not be read. */
  readonly failed: ReadonlySet<string>
}

let saved: Saved = { isOn: false, texts: new Map(), failed: new Set() }
const listeners = new Set<() => void>()

const set = (next: Partial<Saved>): void => {
  saved = { ...saved, ...next }
  for (const listener of listeners) listener()
}

/**
 * Both languages in one form: whether they are wanted, and the saved texts. Payload renders the
 * toggle and the fields at many places with no parent of ours.
 */
export const besideStore = {
  get: (): Saved => saved,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  turn: (isOn: boolean): void => {
    if (isOn !== saved.isOn) set({ isOn })
  },
  /** Reads a text anew; one that could not be read stays as it was known. */
  load: async (address: string, language: string): Promise<void> => {
    const failed = new Set(saved.failed)
    try {
      const response = await fetch(address, {
        credentials: 'include',
        headers: { 'Accept-Language': language },
      })
      if (!response.ok) throw new Error(response.statusText)
      const text = (await response.json()) as Data
      failed.delete(address)
      set({ failed, texts: new Map(saved.texts).set(address, text) })
    } catch {
      // Said beside the toggle; the form itself goes on.
      set({ failed: failed.add(address) })
    }
  },
}
