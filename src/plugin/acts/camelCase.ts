/** `request-changes` → `requestChanges`, as types. */
export type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name

/** The name of a verb where hyphens cannot stand: `request-changes` → `requestChanges`. */
export const camelCase = <Name extends string>(name: Name): CamelCase<Name> =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>
