import type { Payload } from 'payload'
import type { LaterHook } from '../table/attack.js'

type Hook = (args: { data?: object; value?: unknown }) => unknown

/** The list of hooks that Payload runs, to which another plugin has added one after ours. */
const listOf = (payload: Payload, { collection, at, sets }: LaterHook): Hook[] => {
  const config = payload.config.collections.find(({ slug }) => slug === collection)
  if (config === undefined) throw new Error(`There is no collection ${collection}.`)
  if (at !== 'field beforeChange') return config.hooks[at] as Hook[]
  const [name] = Object.keys(sets)
  const field = config.fields.find((one) => 'name' in one && one.name === name)
  const holder = field as { hooks?: { beforeChange?: Hook[] } }
  holder.hooks ??= {}
  return (holder.hooks.beforeChange ??= [])
}

/** Runs something while a hook of another plugin, which comes after ours, is in place. */
export const withLaterHook = async <Result>(
  payload: Payload,
  later: LaterHook | undefined,
  run: () => Promise<Result>,
): Promise<Result> => {
  if (later === undefined) return run()
  const hooks = listOf(payload, later)
  const [value] = Object.values(later.sets)
  hooks.push(({ data }) => (later.at === 'field beforeChange' ? value : { ...data, ...later.sets }))
  try {
    return await run()
  } finally {
    hooks.pop()
  }
}
