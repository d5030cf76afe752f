/**
 * Steps that many texts can take at once: those that ask for no words. Each is tried on its own and
 * passes the same gate as in the text's own form.
 */
export const bulkVerbs = ['claim', 'release-claim', 'approve', 'publish'] as const

export type BulkVerb = (typeof bulkVerbs)[number]
