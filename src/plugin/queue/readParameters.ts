import type { Refusal } from '../../domain/refusals/Refusal.js'

/** What a parameter of a list may be: one of some words, or read by a function; null: it is wrong. */
export type Parameter<T> = {
  /** What it may be, in words. */
  readonly known: string
  readonly read: (value: string) => T | null
}

type Values<P> = { readonly [Name in keyof P]?: P[Name] extends Parameter<infer T> ? T : never }

export type ReadParameters<P> =
  { readonly values: Values<P> } | { readonly refusals: readonly Refusal[] }

/** One of a list of words. */
export const oneOf = <Word extends string>(...words: readonly Word[]): Parameter<Word> => ({
  known: words.join(', '),
  read: (value) => words.find((word) => word === value) ?? null,
})

/** Several of a list of words, separated by commas. */
export const someOf = <Word extends string>(...words: readonly Word[]): Parameter<Word[]> => ({
  known: words.join(', '),
  read: (value) => {
    const named = value.split(',')
    const found = words.filter((word) => named.includes(word))
    return found.length === new Set(named).size ? found : null
  },
})

export const flag: Parameter<boolean> = {
  known: 'true, false',
  read: (value) => (value === 'true' ? true : value === 'false' ? false : null),
}

/** Items on a page unless somebody says otherwise, and at most. */
const [usual, most] = [20, 100]

export const pageSize: Parameter<number> & { readonly usual: number } = {
  usual,
  known: `1 – ${most}`,
  read: (value) => {
    const size = /^\d{1,3}$/.test(value) ? Number(value) : 0
    return size >= 1 && size <= most ? size : null
  },
}

/** Where a page begins: behind a place in the order, which is an instant and a document. */
export type Cursor = { readonly at: string; readonly key: string }

export const writeCursor = ({ at, key }: Cursor): string =>
  Buffer.from(JSON.stringify([at, key])).toString('base64url')

export const cursor: Parameter<Cursor> = {
  known: 'page.next',
  read: (value) => {
    try {
      const found: unknown = JSON.parse(Buffer.from(value, 'base64url').toString())
      const [at, key] = Array.isArray(found) && found.length === 2 ? (found as unknown[]) : []
      return typeof at === 'string' && typeof key === 'string' ? { at, key } : null
    } catch {
      return null
    }
  },
}

/**
 * Reads the parameters of a list. A name that is not there, or stands there twice, is refused like a
 * value that cannot be: a typing error must not give a list of something else.
 */
export const readParameters = <P extends Record<string, Parameter<unknown>>>(
  known: P,
  given: Iterable<readonly [string, string]>,
): ReadParameters<P> => {
  const names = Object.keys(known)
  const values: Record<string, unknown> = {}
  const refusals: Refusal[] = []
  for (const [name, value] of given) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined
    if (parameter === undefined) {
      refusals.push({
        code: 'parameter-unknown',
        field: name,
        params: { parameter: name, known: names.join(', ') },
      })
      continue
    }
    const read = name in values ? null : parameter.read(value)
    if (read === null) {
      refusals.push({
        code: 'parameter-invalid',
        field: name,
        params: { parameter: name, known: parameter.known },
      })
    } else values[name] = read
  }
  return refusals.length > 0 ? { refusals } : { values: values as Values<P> }
}
