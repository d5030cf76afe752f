import { flattenAllFields, type Field } from 'payload'

type Lists = Map<readonly Field[], unknown>

/** The map in which `flattenAllFields` keeps what it has flattened: it is told of in no other way. */
const keptLists = (): Lists | null => {
  const asked: Field[] = []
  const { set } = Map.prototype
  let found: Lists | null = null
  Map.prototype.set = new Proxy(set, {
    apply: (original, map, [key, value]) => {
      if (key === asked) found = map
      return original.call(map, key, value)
    },
  })
  try {
    flattenAllFields({ fields: asked })
  } finally {
    Map.prototype.set = set
  }
  return found
}

/**
 * Payload keeps every list of fields that it has ever flattened, and its MongoDB adapter makes a new
 * one for each question about versions: a process grows by some 10 kB with each save, for good
 * (Payload pull request 17356, open as of 3.90). Here the map lets go of lists that nobody else
 * holds. Where Payload keeps them in another way, nothing is changed.
 */
export const letFieldListsGo = (): void => {
  const lists = keptLists()
  if (lists === null || Object.hasOwn(lists, 'set')) return
  const weakly = new WeakMap(lists)
  lists.clear()
  lists.get = (list) => weakly.get(list)
  lists.set = (list, flattened) => {
    weakly.set(list, flattened)
    return lists
  }
}
