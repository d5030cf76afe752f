import { builtInWordings, type Wording } from './wording.js'

/** The wording under a key; one that ships with the product cannot be redefined by the settings. */
export const findWording = (wordings: readonly Wording[], key: string): Wording | undefined =>
  [...builtInWordings, ...wordings].find((wording) => wording.key === key)
