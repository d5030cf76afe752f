import {
  NotFound,
  type Endpoint,
  type GraphQLExtension,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { machineryCollections } from '../collections/machinery.js'
import { refuseStrangers } from '../hooks/refuseStrangers.js'
import { isHidden } from '../limits/hiddenFrom.js'
import { documentKey, releasesSlug } from '../runtime/subject.js'
import type { ResolvedOptions } from '../options.js'
import { spellOutPermissions } from './spellOutPermissions.js'

/** As Payload says it of a document that is not there, to the letter: nobody can tell the two apart. */
const refuseHidden = async (req: PayloadRequest, slug: string, id: string): Promise<void> => {
  if (await isHidden(req, documentKey({ kind: 'collection', slug, id }))) throw new NotFound()
}

const guarded = (endpoint: Endpoint, slug: string): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const id = req.routeParams?.id
    if (id !== undefined) {
      await refuseStrangers(req)
      await refuseHidden(req, slug, String(id))
    }
    return endpoint.handler(req)
  },
})

/** Collections of the workflow, the record, accounts and Payload's own; others are the project's. */
const closedSlugs = ({ collections, users }: ResolvedOptions): ReadonlySet<string> =>
  new Set([
    ...Object.keys(collections),
    ...machineryCollections().map(({ slug }) => slug),
    releasesSlug,
    users,
    'payload-kv',
    'payload-locked-documents',
    'payload-preferences',
  ])

/**
 * Payload tells anybody what they may do with one document, and answers 404 where there is none: so
 * anybody could find out which drafts exist (platform notes, R11). Here only the house may ask.
 */
export const hideExistence = ({ collections }: Payload, options: ResolvedOptions): void => {
  const closed = closedSlugs(options)
  for (const { config } of Object.values(collections))
    if (config.endpoints !== false && closed.has(config.slug))
      config.endpoints = config.endpoints.map((one) =>
        one.path.startsWith('/access/:id') ? guarded(one, config.slug) : one,
      )
}

type Context = { req: PayloadRequest }
type Resolve = (root: unknown, args: unknown, context: Context, info: unknown) => unknown
type Made = {
  Query: { fields: Record<string, { args?: object; resolve?: Resolve }> }
  collections: Record<string, { graphQL?: { type?: { name: string } } }>
}

const ofDocument =
  (resolve: Resolve, isClosed: boolean, slug: string | undefined): Resolve =>
  async (root, args, context, info) => {
    if (isClosed) await refuseStrangers(context.req)
    const { id } = (args ?? {}) as { id?: string | number }
    if (slug !== undefined && id !== undefined) await refuseHidden(context.req, slug, String(id))
    return spellOutPermissions(await resolve(root, args, context, info))
  }

/** For a global, Payload takes the arguments for the context, and answered 500 to everybody. */
const ofGlobal =
  (resolve: Resolve): Resolve =>
  (root, _, context, info) =>
    resolve(root, context, context, info)

/** Payload leaves out what is forbidden, and GraphQL then breaks off with 500. */
const ofAll =
  (resolve: Resolve): Resolve =>
  async (root, args, context, info) => ({
    canAccessAdmin: false,
    ...(spellOutPermissions(await resolve(root, args, context, info)) as object),
  })

/** The same for GraphQL. */
export const hideExistenceInQueries =
  (queries: GraphQLExtension | undefined, options: ResolvedOptions): GraphQLExtension =>
  (graphql, made) => {
    const { Query, collections } = made as unknown as Made
    const closed = closedSlugs(options)
    const open = new Set(
      Object.entries(collections)
        .filter(([slug]) => !closed.has(slug))
        .map(([, { graphQL }]) => `docAccess${graphQL?.type?.name ?? ''}`),
    )
    const slugs = new Map(
      Object.entries(collections).map(([slug, { graphQL }]) => [
        `docAccess${graphQL?.type?.name ?? ''}`,
        slug,
      ]),
    )
    for (const [name, field] of Object.entries(Query.fields)) {
      if (field.resolve === undefined) continue
      if (name === 'Access') field.resolve = ofAll(field.resolve)
      if (!name.startsWith('docAccess')) continue
      const resolve = field.args === undefined ? ofGlobal(field.resolve) : field.resolve
      field.resolve = ofDocument(resolve, !open.has(name), slugs.get(name))
    }
    return queries?.(graphql, made) ?? {}
  }
