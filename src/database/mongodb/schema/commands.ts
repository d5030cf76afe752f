import type { CollectionSpecification, Specification } from './specification.js'

type Command = Record<string, unknown>

/**
 * The commands of the server that lead from one specification to another. Each may be sent again
 * after it was carried out.
 */
export function commandsBetween(from: Specification, to: Specification): Command[] {
  const names = new Set([...Object.keys(from.collections), ...Object.keys(to.collections)])
  return [...names].sort().flatMap((name) => {
    return commandsFor(name, from.collections[name], to.collections[name])
  })
}

function commandsFor(
  name: string,
  from: CollectionSpecification | undefined,
  to: CollectionSpecification | undefined,
): Command[] {
  const before = from?.indexes ?? {}
  const after = to?.indexes ?? {}
  const isKept = (index: string) => JSON.stringify(before[index]) === JSON.stringify(after[index])
  const dropped = Object.keys(before).filter((index) => !isKept(index))
  const added = Object.entries(after).filter(([index]) => !isKept(index))
  const commands: Command[] = []
  for (const index of dropped) commands.push({ dropIndexes: name, index: [index] })
  if (added.length > 0) {
    const indexes = added.map(([index, { key, unique }]) => ({ key, name: index, unique }))
    commands.push({ createIndexes: name, indexes })
  }
  if (JSON.stringify(from?.schema) !== JSON.stringify(to?.schema)) {
    commands.push({
      collMod: name,
      validator: to ? { $jsonSchema: to.schema } : {},
      validationLevel: 'strict',
      validationAction: 'error',
    })
  }
  return commands
}
