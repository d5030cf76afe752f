import { words, type Words } from './words.js'

/** Options of a select from `{ value: [English, Chinese] }`, in the order given. */
export const choices = <Value extends string>(
  labels: Readonly<Record<Value, readonly [en: string, zh: string]>>,
): { value: Value; label: Words }[] =>
  (Object.entries(labels) as [Value, readonly [string, string]][]).map(([value, [en, zh]]) => ({
    value,
    label: words(en, zh),
  }))
