import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const vocabulary = 'https://schema.org/'

type Definition = { readonly parents: string[]; readonly properties: string[] }

/** Every type of schema.org with its parents and properties, as Google's own types declare them. */
const definitions = (() => {
  const main = createRequire(import.meta.url).resolve('schema-dts/package.json')
  const source = readFileSync(join(dirname(main), 'dist/schema.d.ts'), 'utf8')
  const found = new Map<string, Definition>()
  for (const [, name = '', parents = '', body = ''] of source.matchAll(
    /^(?:export )?interface (\w+)Base extends ([^{]+?) ?\{\n([\s\S]*?)^\}/gm,
  ))
    found.set(name, {
      parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent]) => parent ?? ''),
      properties: [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property]) => property ?? ''),
    })
  // A type without a property of its own is declared by what it is alone.
  for (const [, name = '', parent = ''] of source.matchAll(
    /interface (\w+)Leaf extends (\w+)Base/g,
  ))
    if (!found.has(name)) found.set(name, { parents: [parent], properties: [] })
  return found
})()

const propertiesOf = (type: string): Set<string> => {
  const definition = definitions.get(type)
  return new Set([
    ...(definition?.properties ?? []),
    ...(definition?.parents ?? []).flatMap((parent) => [...propertiesOf(parent)]),
  ])
}

/**
 * What the vocabulary does not know in an expanded JSON-LD document: types, and properties that a
 * thing of its type does not have. A role stands where a property is and takes it over.
 */
export const strangersIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(strangersIn)
  if (typeof value !== 'object' || value === null) return []
  const { '@type': types, ...rest } = value as { '@type'?: string[] } & Record<string, unknown>
  const inside = Object.values(rest).flatMap(strangersIn)
  if (!types) return inside
  const names = types.map((type) => type.replace(vocabulary, ''))
  const known = new Set(names.flatMap((name) => [...propertiesOf(name)]))
  const isRole = names.includes('OrganizationRole')
  return [
    ...names.filter((name) => !definitions.has(name)).map((name) => `type ${name}`),
    ...Object.keys(rest)
      .filter((property) => !property.startsWith('@'))
      .map((property) => property.replace(vocabulary, ''))
      .filter((property) => !known.has(property) && !(isRole && property === 'memberOf'))
      .map((property) => `${names.join()}.${property}`),
    ...inside,
  ]
}
