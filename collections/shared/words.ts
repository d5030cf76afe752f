/** What an editor reads, in both languages of the admin. */
export type Words = { en: string; zh: string }

/** Labels and descriptions are always given in both languages. */
export const words = (en: string, zh: string): Words => ({ en, zh })
