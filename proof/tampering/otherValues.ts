import type { Chance } from './chance.js'
import { shuffled } from './shuffled.js'

const isJson = (text: string): boolean => /^[{[]/.test(text)

/** A JSON text that says something else: one leaf is changed, or something is added. */
const otherJson = (text: string, chance: Chance): string[] => {
  const value: unknown = JSON.parse(text)
  const leaves: { of: Record<string, unknown>; name: string }[] = []
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    for (const [name, inner] of Object.entries(part)) {
      if (typeof inner === 'object' && inner !== null) walk(inner)
      else leaves.push({ of: part as Record<string, unknown>, name })
    }
  }
  walk(value)
  const leaf = chance.one(leaves)
  if (leaf === undefined) return ['{"more":1}']
  const old = leaf.of[leaf.name]
  leaf.of[leaf.name] = typeof old === 'number' ? old + 1 : typeof old === 'boolean' ? !old : 'other'
  const changed = JSON.stringify(value)
  return changed === text ? ['{"more":1}'] : [changed]
}

/**
 * Other values for a column, in an order of chance: what another row has there, something that
 * looks right, garbage, another type, and nothing.
 */
export const otherValues = (
  value: unknown,
  others: readonly unknown[],
  chance: Chance,
): unknown[] => {
  const wrong: unknown[] = []
  if (typeof value === 'boolean') wrong.push(!value, null)
  else if (typeof value === 'number') wrong.push(value + 1, value - 1, 0, null)
  else if (typeof value === 'string') {
    wrong.push(`${value}x`, value.slice(0, -1), 'not json {', '', null)
    if (isJson(value)) wrong.push(...otherJson(value, chance), 'null', '5', '[]')
  } else wrong.push('something', 7)
  const borrowed = others.filter((other) => (other ?? null) !== null)
  // Another row's list of the same words is another list, but no other value.
  const values = [...wrong, ...borrowed.slice(0, 3)].filter(
    (other) => JSON.stringify(other) !== JSON.stringify(value),
  )
  return shuffled(values, chance)
}
