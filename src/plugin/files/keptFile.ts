import { fileFields, focalFields } from './fileFields.js'
import type { StoredFileFacts } from './StoredFileFacts.js'

const addresses: readonly string[] = ['url', 'thumbnailURL']

/** The file of a document as the values of a save: every field named, so that nothing else sticks. */
export const keptFile = (facts: StoredFileFacts): Record<string, unknown> => {
  const values = new Map<string, unknown>(Object.entries(facts))
  return Object.fromEntries(
    [...fileFields, ...focalFields].map((name) => [
      name,
      // Payload makes the addresses from the file's name whenever it reads or saves.
      addresses.includes(name) ? undefined : values.get(name),
    ]),
  )
}
