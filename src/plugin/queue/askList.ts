import type { PayloadRequest } from 'payload'
import type { Refusal } from '../../domain/refusals/Refusal.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { runtimeOf } from '../runtime/runtime.js'
import { readParameters, type Parameter } from './readParameters.js'

/** One page of a list, and where the next begins; null: there is none. */
export type Page<Item> = { data: Item[]; page: { next: string | null } }

/** The parameters of a list, read. */
export type Asked<P> = {
  readonly [Name in keyof P]?: P[Name] extends Parameter<infer T> ? T : never
}

/** A list that the APIs offer to people of the house. */
export type List<P extends Record<string, Parameter<unknown>>, Item> = {
  readonly parameters: (collections: readonly string[]) => P
  readonly list: (req: PayloadRequest, asked: Asked<P>) => Promise<Page<Item>>
}

/** One door for all APIs: strangers first, then what was asked for, then the list. */
export const askList = async <P extends Record<string, Parameter<unknown>>, Item>(
  req: PayloadRequest,
  { list, parameters }: List<P, Item>,
  given: Iterable<readonly [string, string]>,
): Promise<{ readonly found: Page<Item> } | { readonly refusals: readonly Refusal[] }> => {
  const stranger = await strangerRefusal(req)
  if (stranger !== null) return { refusals: [stranger] }
  const { collections, globals } = runtimeOf(req.payload).options
  const known = parameters([...Object.keys(collections), ...Object.keys(globals)])
  const read = readParameters(known, given)
  if ('refusals' in read) return read
  return { found: await list(req, read.values) }
}
