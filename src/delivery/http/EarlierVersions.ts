import type { PublicType } from '../schemas/groups.js'

/**
 * What the public may read of the past, at `/versions` and with `asOf`: what stood there then, whatever
 * became of it; the same without what was taken down since; nothing.
 */
export type EarlierVersions = 'public' | 'unless-taken-down' | 'hidden'

/** The same for each type; one that is left out is public. */
export type EarlierVersionsOption = EarlierVersions | Partial<Record<PublicType, EarlierVersions>>

/** What holds for documents of a type, those of no public type (the site, files) included. */
export const earlierVersionsOf = (
  option: EarlierVersionsOption | undefined,
  type: string,
): EarlierVersions => (typeof option === 'object' ? option[type as PublicType] : option) ?? 'public'

/** Whether the public may read what texts of a type said before. */
export const showsEarlierVersions = (
  option: EarlierVersionsOption | undefined,
  type: string,
): boolean => earlierVersionsOf(option, type) !== 'hidden'
