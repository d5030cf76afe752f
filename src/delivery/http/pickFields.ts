import { keptFields } from '../schemas/resource.js'

/** The fields asked for, and always those that say what it is and under which proviso. */
export const pickFields = <T extends object>(
  resource: T,
  fields: readonly string[] | undefined,
): Partial<T> => {
  if (!fields) return resource
  const names: readonly string[] = [...fields, ...keptFields, 'included']
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => names.includes(name)),
  ) as Partial<T>
}
