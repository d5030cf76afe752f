/** Stored with every draft, so that a later reader knows which rules made it. Raise it when facts change. */
export const importerVersion = '1'
