import type { DatabaseSchema } from './databaseSchema.js'

/**
 * Writes a migration for each engine whose newest one does not lead to what the configuration needs,
 * all under one name: a number, and what it is about.
 *
 * @param schemas one for each engine of the project
 * @returns the name; null where none was needed
 */
export async function createMigrations(
  schemas: readonly DatabaseSchema[],
  about: string,
): Promise<string | null> {
  const behind: DatabaseSchema[] = []
  for (const schema of schemas) if (await schema.isBehind()) behind.push(schema)
  if (behind.length === 0) return null
  const names = (await Promise.all(schemas.map((schema) => schema.names()))).flat()
  const numbers = names.map((name) => Number.parseInt(name, 10)).filter(Number.isInteger)
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, '0')
  const name = `${number}_${about.replaceAll(/\W+/g, '_')}`
  for (const schema of behind) await schema.create(name)
  return name
}
