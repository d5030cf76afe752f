import type { GraphQLExtension, PayloadRequest } from 'payload'
import { accessVerbs, type AccessVerb } from '../../domain/access/accessVerbs.js'
import { camelCase } from '../acts/camelCase.js'
import { refuseIf } from '../hooks/refuseIf.js'
import { askAccessVerb } from '../limits/askAccessVerb.js'
import { checkAccessBody } from '../limits/checkAccessBody.js'
import { listLimited } from '../limits/listLimited.js'
import { strangerRefusal } from '../people/isOfTheHouse.js'
import { governedSubject } from '../runtime/governedSubject.js'
import { Refused } from '../runtime/refused.js'
import { typesFor } from './typesFor.js'
import { namedArguments, said } from './workflowOperations.js'

type Context = { req: PayloadRequest }
type Asked = {
  collection: string
  id?: string | null
  idempotencyKey?: string | null
  ifMatch?: string | null
}

/** `workflowLimited`: texts that not everybody of the house sees, without their words. */
export const accessQueries: GraphQLExtension = (graphql, result) => ({
  workflowLimited: {
    type: new graphql.GraphQLList(new graphql.GraphQLNonNull(typesFor(graphql, result).limited)),
    resolve: async (_: unknown, __: unknown, { req }: Context) => {
      const stranger = await strangerRefusal(req)
      return stranger === null ? listLimited(req) : refuseIf(req, [stranger])
    },
  },
})

/** `workflowLimitAccess` and `workflowLiftAccess`. */
export const accessMutations: GraphQLExtension = (graphql, result) => {
  const types = typesFor(graphql, result)
  const { GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const names = { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) }
  const mutation = (verb: AccessVerb) => ({
    type: types.workflow,
    args: {
      ...namedArguments(graphql),
      expected: { type: types.expectation },
      ifMatch: { type: GraphQLString },
      idempotencyKey: { type: GraphQLString },
      reason: { type: types.text },
      ...(verb === 'limit-access' ? { people: names, roles: names } : {}),
    },
    resolve: async (_: unknown, asked: Asked, { req }: Context) => {
      const { collection, id, idempotencyKey, ifMatch, ...body } = asked
      const outcome = await askAccessVerb(req, {
        subject: governedSubject(req.payload, collection, id),
        verb,
        read: () => checkAccessBody(said(body), ifMatch ?? req.headers.get('if-match')),
        idempotencyKey: idempotencyKey ?? req.headers.get('idempotency-key') ?? undefined,
      })
      if (outcome.isDone) return outcome.view
      const { current, refusals } = outcome
      throw new Refused(refusals, req.i18n?.language, current && { current })
    },
  })
  return Object.fromEntries(
    accessVerbs.map((verb) => [camelCase(`workflow-${verb}`), mutation(verb)]),
  )
}
