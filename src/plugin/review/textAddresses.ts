import { formatAdminURL } from 'payload/shared'

/** Where the API tells of one text. */
export type TextAddresses = {
  readonly workflow: string
  /** Of all texts of its collection. */
  readonly versions: string
  /** The text itself. */
  readonly document: string
}

/** A text as Payload's admin knows it: a document of a collection, or a global. */
export type Place =
  { readonly collection: string; readonly id: string | number } | { readonly global: string }

/** @param apiRoute where Payload's API lies */
export const textAddresses = (apiRoute: string, place: Place): TextAddresses => {
  const of = (path: `/${string}`): string => formatAdminURL({ apiRoute: apiRoute as '/', path })
  const document: `/${string}` =
    'global' in place ? `/globals/${place.global}` : `/${place.collection}/${place.id}`
  const collection: `/${string}` = 'global' in place ? document : `/${place.collection}`
  return {
    workflow: of(`${document}/workflow`),
    versions: of(`${collection}/versions`),
    document: of(document),
  }
}
