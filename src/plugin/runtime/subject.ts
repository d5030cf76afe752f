import type { Payload } from 'payload'

/** A governed document: a row of a collection, or a global. */
export type Subject =
  | { readonly kind: 'collection'; readonly slug: string; readonly id: string }
  | { readonly kind: 'global'; readonly slug: string }

/** The key under which heads, ledger and publications know a document. */
export const documentKey = (subject: Subject): string =>
  subject.kind === 'global' ? `globals/${subject.slug}` : `${subject.slug}/${subject.id}`

/** The document behind a key; ids may hold slashes. */
export const subjectOf = (key: string): Subject => {
  const at = key.indexOf('/')
  const first = key.slice(0, at)
  const rest = key.slice(at + 1)
  return first === 'globals'
    ? { kind: 'global', slug: rest }
    : { kind: 'collection', slug: first, id: rest }
}

/** The id of a document as the engine stores it (SQLite with numbers, if a project has those). */
export const storedId = (payload: Payload, id: string): string | number =>
  payload.db.defaultIDType === 'number' && /^\d+$/.test(id) ? Number(id) : id

/** Slug of the collection of releases. */
export const releasesSlug = 'releases'

/** Whether a subject is a release: it has a chain of its own, but no text. */
export const isRelease = (subject: Subject): subject is Subject & { readonly kind: 'collection' } =>
  subject.kind === 'collection' && subject.slug === releasesSlug

/** The same, told from its key. */
export const isReleaseKey = (key: string): boolean => key.startsWith(`${releasesSlug}/`)
