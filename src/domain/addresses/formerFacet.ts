import { formerPath } from './formerPath.js'

const addressIn = (legacy: unknown): unknown =>
  typeof legacy === 'object' && legacy !== null && 'address' in legacy ? legacy.address : undefined

/** The key by which a public text is found under the old address of an imported page; null: it has none. */
export const formerFacet = ({ legacy }: { readonly legacy?: unknown }): string | null => {
  const address = addressIn(legacy)
  const path = typeof address === 'string' ? formerPath(address) : null
  return path === null ? null : `legacy:${path}`
}
