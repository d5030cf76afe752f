import type { Endpoint, GraphQLExtension, Payload, SanitizedCollectionConfig } from 'payload'

type Offers = Pick<SanitizedCollectionConfig, 'auth' | 'versions'>

/** Payload's routes that can only fail in a collection. */
const unusable = ({ auth, versions }: Offers): string[] => [
  ...(versions ? [] : ['get /versions', 'get /versions/:id', 'post /versions/:id']),
  ...(auth && !auth.verify ? ['post /verify/:id'] : []),
]

const routeOf = ({ method, path }: Endpoint): string => `${method} ${path}`

/**
 * Takes away routes that Payload registers for every collection though they can only fail there:
 * versions where none are kept, proof of an address where none is asked for. They answered 500, the
 * last one to anybody. A project's own routes stand before Payload's of the same name, and stay.
 */
export const closeUnusable = ({ collections }: Payload): void => {
  for (const { config } of Object.values(collections)) {
    if (config.endpoints === false) continue
    const routes = config.endpoints.map(routeOf)
    const closed = new Set(unusable(config).map((route) => routes.lastIndexOf(route)))
    config.endpoints = config.endpoints.filter((_, index) => !closed.has(index))
  }
}

type Made = {
  Mutation: { fields: Record<string, unknown> }
  collections: Record<string, { config: Offers; graphQL?: { type?: { name: string } } }>
}

/** The same for GraphQL, whose only such operation is the proof of an address. */
export const closeUnusableMutations =
  (mutations: GraphQLExtension): GraphQLExtension =>
  (graphql, made) => {
    const { Mutation, collections } = made as unknown as Made
    for (const { config, graphQL } of Object.values(collections))
      if (config.auth && !config.auth.verify)
        delete Mutation.fields[`verifyEmail${graphQL?.type?.name ?? ''}`]
    return mutations(graphql, made)
  }
