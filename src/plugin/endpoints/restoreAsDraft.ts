import type { Endpoint, Payload } from 'payload'
import { savedAsDraftHeader } from '../hooks/gate.js'
import type { ResolvedOptions } from '../options.js'

const route = '/versions/:id'

const asDraft = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (req.query.draft === 'true') return endpoint.handler(req)
    // Collections read the one, globals the other.
    const searchParams = new URLSearchParams(req.searchParams)
    searchParams.set('draft', 'true')
    Object.assign(req, { query: { ...req.query, draft: 'true' }, searchParams })
    const response = await endpoint.handler(req)
    if (response.ok) response.headers.set(savedAsDraftHeader, 'draft')
    return response
  },
})

/** A project's own route of that name comes before Payload's, and stays. */
const restoring = (endpoints: Endpoint[] | false): Endpoint[] | false => {
  if (endpoints === false) return false
  const isRestore = ({ method, path }: Endpoint) => method === 'post' && path === route
  const payloads = endpoints.findLastIndex(isRestore)
  return endpoints.map((endpoint, index) => (index === payloads ? asDraft(endpoint) : endpoint))
}

/**
 * An old version comes back as a draft, whoever asks for it without the word: the admin's button
 * "Restore this version" asks to put it live. Like any plain write the answer says so
 * (`Communique-Saved-As`). The operation itself reads its arguments before our gate, so it is here.
 */
export const restoreAsDraft = (payload: Payload, options: ResolvedOptions): void => {
  for (const slug of Object.keys(options.collections)) {
    const { config } = payload.collections[slug as keyof typeof payload.collections] ?? {}
    if (config !== undefined) config.endpoints = restoring(config.endpoints)
  }
  for (const config of payload.globals.config)
    if (config.slug in options.globals) config.endpoints = restoring(config.endpoints)
}
