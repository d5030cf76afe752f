import type { AdminViewServerProps } from 'payload'

/**
 * What an address asks for; what stands there twice is asked for twice, and refused. The language
 * of the content is Payload's business, whose menu puts it into every address.
 */
export const askedIn = (params: AdminViewServerProps['searchParams']): [string, string][] =>
  Object.entries(params ?? {})
    .filter(([name]) => name !== 'locale')
    .flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]))
