import { formerFacet } from '../../domain/addresses/formerFacet.js'

/** Plain fields a front-end filters by, at the top of a text. */
const facetFields = ['kind', 'level', 'status', 'side']

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const referencesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (!isObject(value)) return []
  if (isObject(value.$ref)) return [`ref:${String(value.$ref.type)}/${String(value.$ref.id)}`]
  if (typeof value.relationTo === 'string' && typeof value.value === 'string')
    return [`ref:${value.relationTo}/${value.value}`]
  return Object.values(value).flatMap(referencesIn)
}

const filesIn = (content: Record<string, unknown>): string[] => {
  const hashes = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(hashes)
      : isObject(value)
        ? [
            ...(typeof value.sha256 === 'string' ? [value.sha256] : []),
            ...Object.values(value).flatMap(hashes),
          ]
        : []
  return hashes(content).map((sha256) => `sha:${sha256}`)
}

/**
 * The keys under which a public text can be found: `ref:{collection}/{id}` for everything it refers
 * to, `country:CN`, `kind:attends` and the like, `sha:{sha256}` for each stored file it names,
 * `legacy:{path}` for the old address of an imported page.
 */
export const facetsOf = (content: Record<string, unknown>): string[] => {
  const people = Array.isArray(content.participants) ? content.participants : []
  const countries: unknown[] = [
    ...(Array.isArray(content.countries) ? content.countries : []),
    content.country,
    ...[content.place, ...people].map((one) => (isObject(one) ? one.country : undefined)),
  ]
  const former = formerFacet(content)
  return [
    ...new Set([
      ...referencesIn(content),
      ...filesIn(content),
      ...(former === null ? [] : [former]),
      ...countries
        .filter((code): code is string => typeof code === 'string')
        .map((code) => `country:${code}`),
      ...facetFields
        .filter((name) => typeof content[name] === 'string')
        .map((name) => `${name}:${String(content[name])}`),
    ]),
  ]
}
