import type { PayloadRequest } from 'payload'

/** What we look at in the arguments of the adapter's writing methods. */
export type WriteArgs = {
  collection?: string
  collectionSlug?: string
  slug?: string
  global?: string
  globalSlug?: string
  data?: unknown
  options?: { atomic?: boolean }
  req?: Partial<PayloadRequest>
}

export type Write = (args: WriteArgs) => Promise<unknown>

/** The collection or global that a write is about; '' where it names none. */
export function targetOf(args: WriteArgs): string {
  return args.collection ?? args.collectionSlug ?? args.slug ?? args.globalSlug ?? args.global ?? ''
}
