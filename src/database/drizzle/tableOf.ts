import type { DrizzleAdapter } from './drizzleTypes.js'

/** The drizzle table of a collection or global, or of its versions. */
export function tableOf(adapter: DrizzleAdapter, slug: string, options: { isVersion: boolean }) {
  const snake = slug
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase()
  const name = options.isVersion ? `_${snake}${adapter.versionsSuffix ?? '_v'}` : snake
  const table = adapter.tables[adapter.tableNameMap.get(name) ?? name]
  if (!table)
    throw new Error(`There is no table for "${slug}"${options.isVersion ? ' versions' : ''}.`)
  return table
}
