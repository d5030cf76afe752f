import type { PublicType } from '../schemas/groups.js'

/** Whether the public may read what a text said before: at an address of its own, or not at all. */
export type EarlierVersions = 'public' | 'hidden'

/** The same for each type; one that is left out is public. */
export type EarlierVersionsOption = EarlierVersions | Partial<Record<PublicType, EarlierVersions>>

/** Whether the public may read what texts of a type said before. */
export const showsEarlierVersions = (
  option: EarlierVersionsOption | undefined,
  type: PublicType,
): boolean => ((typeof option === 'object' ? option[type] : option) ?? 'public') === 'public'
