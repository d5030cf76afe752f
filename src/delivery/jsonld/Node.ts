/** One thing of schema.org; what is undefined or empty is left out. */
export type Node = { readonly '@type': string; readonly [property: string]: unknown }

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** A thing with the properties that have a value. */
export const node = (type: string, properties: Readonly<Record<string, unknown>>): Node => ({
  '@type': type,
  ...Object.fromEntries(Object.entries(properties).filter(([, value]) => !isEmpty(value))),
})
