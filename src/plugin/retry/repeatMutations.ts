import type { GraphQLExtension, PayloadRequest } from 'payload'
import { engineOf } from '../../database/engineOf.js'
import { attemptOf } from './attemptOf.js'

type Context = { req: PayloadRequest }
type Resolve = (root: unknown, args: object, context: Context, info: unknown) => Promise<unknown>
type Mutations = { Mutation: { fields: Record<string, { resolve?: Resolve }> } }

const repeated =
  (resolve: Resolve): Resolve =>
  (root, args, context, info) =>
    engineOf(context.req.payload).repeat(async () => {
      const attempt: Context = { ...context, req: attemptOf(context.req) }
      const result = await resolve(root, structuredClone({ ...args }), attempt, info)
      // Payload's resolvers leave the language asked for in the context, for the fields below.
      context.req = attempt.req
      return result
    })

/**
 * The same for GraphQL: each mutation begins anew by itself, since those before it in the same
 * document are done. Payload hands all of its own to a project's `mutations`.
 */
export const repeatMutations =
  (mutations: GraphQLExtension | undefined): GraphQLExtension =>
  (graphql, result) => {
    const { fields } = (result as unknown as Mutations).Mutation
    for (const field of Object.values(fields))
      if (field.resolve !== undefined) field.resolve = repeated(field.resolve)
    return mutations?.(graphql, result) ?? {}
  }
