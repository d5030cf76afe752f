import type { PublicType } from './groups.js'

/** What is made for each type once, when it is first asked for: a schema takes longer to make than to use. */
export const perType = <T>(make: (type: PublicType) => T): ((type: PublicType) => T) => {
  const made = new Map<PublicType, T>()
  return (type) => {
    const known = made.get(type)
    if (known !== undefined) return known
    const one = make(type)
    made.set(type, one)
    return one
  }
}
