import type * as GraphQL from 'graphql'
import type { GraphQLFieldConfigMap, GraphQLObjectType } from 'graphql'
import type { GraphQLExtension, PayloadRequest } from 'payload'
import { accountVerbs, type AccountVerb } from '../../domain/people/accountVerbs.js'
import { camelCase } from '../acts/camelCase.js'
import { refuseIf } from '../hooks/refuseIf.js'
import { askAccountVerb } from '../people/askAccountVerb.js'
import { checkAccountBody } from '../people/checkAccountBody.js'
import { accountNews } from '../people/accountNews.js'
import type { AccountView } from '../people/accountView.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { lookAtAccount, lookAtAccountEvents } from '../people/lookAtAccount.js'
import { Refused } from '../runtime/refused.js'
import { accountTypes } from './accountTypes.js'
import { typesFor } from './typesFor.js'
import { said } from './workflowOperations.js'

type Context = { req: PayloadRequest }
type Named = { id: string }
type Asked = Named & { idempotencyKey?: string | null; ifMatch?: string | null }

/** The days of roles as a list: GraphQL knows no names with hyphens. */
const shown = (view: AccountView): object => ({
  ...view,
  rolesSince: Object.entries(view.rolesSince).map(([role, at]) => ({ role, at })),
})

const made = new WeakMap<object, Record<'account' | 'news', GraphQLObjectType>>()

const accountTypesFor = (graphql: typeof GraphQL, result: { types: object }) => {
  const known = made.get(result.types) ?? accountTypes(graphql, typesFor(graphql, result))
  made.set(result.types, known)
  return known
}

const idArgument = (graphql: typeof GraphQL) => ({
  id: { type: new graphql.GraphQLNonNull(graphql.GraphQLString) },
})

/** `accountWorkflow`, `accountEvents` and `accountNews`: what happened to accounts. */
export const accountQueries: GraphQLExtension = (graphql, result) => {
  const { account, news } = accountTypesFor(graphql, result)
  const { event } = typesFor(graphql, result)
  const many = (type: GraphQLObjectType) =>
    new graphql.GraphQLList(new graphql.GraphQLNonNull(type))
  const args = idArgument(graphql)
  return {
    accountWorkflow: {
      type: account,
      args,
      resolve: async (_: unknown, { id }: Named, { req }: Context) => {
        const looked = await lookAtAccount(req, id)
        return 'found' in looked ? shown(looked.found) : refuseIf(req, [looked.refusal])
      },
    },
    accountEvents: {
      type: many(event),
      args,
      resolve: async (_: unknown, { id }: Named, { req }: Context) => {
        const looked = await lookAtAccountEvents(req, id)
        return 'found' in looked ? looked.found : refuseIf(req, [looked.refusal])
      },
    },
    accountNews: {
      type: many(news),
      resolve: async (_: unknown, __: unknown, { req }: Context) => {
        const stranger = await strangerRefusal(req)
        return stranger === null ? accountNews(req) : refuseIf(req, [stranger])
      },
    },
  }
}

/** `accountRequestRoles`, `accountConfirmRoles`, `accountDeclineRoles`. */
export const accountMutations: GraphQLExtension = (graphql, result) => {
  const { account } = accountTypesFor(graphql, result)
  const { expectation, text } = typesFor(graphql, result)
  const { GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const mutation = (verb: AccountVerb) => ({
    type: account,
    args: {
      ...idArgument(graphql),
      expected: { type: expectation },
      ifMatch: { type: GraphQLString },
      idempotencyKey: { type: GraphQLString },
      reason: { type: text },
      ...(verb === 'request-roles'
        ? { roles: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) } }
        : {}),
    },
    resolve: async (_: unknown, asked: Asked, { req }: Context) => {
      const { id, idempotencyKey, ifMatch, ...body } = asked
      const outcome = await askAccountVerb(req, {
        id,
        verb,
        read: () => checkAccountBody(said(body), ifMatch ?? req.headers.get('if-match')),
        idempotencyKey: idempotencyKey ?? req.headers.get('idempotency-key') ?? undefined,
      })
      if (outcome.isDone) return shown(outcome.view)
      const { current, refusals } = outcome
      throw new Refused(refusals, req.i18n?.language, current && { current })
    },
  })
  return Object.fromEntries(
    accountVerbs.map((verb) => [camelCase(`account-${verb}`), mutation(verb)]),
  ) as GraphQLFieldConfigMap<unknown, unknown>
}
