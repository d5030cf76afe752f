import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { flattenAllFields, type Field } from 'payload'
import { letFieldListsGo } from '../../src/database/mongodb/letFieldListsGo.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const fields = (): Field[] => [{ name: 'title', type: 'text' }]

/** How many of a hundred lists are still held after they were flattened and let go. */
const held = async (): Promise<number> => {
  const lists = Array.from({ length: 100 }, () => {
    const list = fields()
    flattenAllFields({ cache: true, fields: list })
    return new WeakRef(list)
  })
  // What a WeakRef has given is held until the next turn.
  await new Promise((resolve) => setTimeout(resolve, 10))
  collectGarbage()
  return lists.filter((list) => list.deref() !== undefined).length
}

test('lists of fields that Payload flattened for one question are let go after it', async () => {
  // Should Payload let them go by itself one day, ours can.
  expect(await held()).toBe(100)
  letFieldListsGo()
  letFieldListsGo()
  expect(await held()).toBeLessThan(5)
})

test('what was flattened is still found again', () => {
  letFieldListsGo()
  const list = fields()
  const flattened = flattenAllFields({ cache: true, fields: list })
  expect(flattenAllFields({ cache: true, fields: list })).toBe(flattened)
  expect(flattened).toEqual(list)
})
