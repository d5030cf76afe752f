import type * as GraphQL from 'graphql'
import type { GraphQLFieldConfigArgumentMap, GraphQLInputType } from 'graphql'
import type { GraphQLExtension, PayloadRequest } from 'payload'
import { offeredInputs, offeredVerbs, type OfferedVerb } from '../../domain/release/offeredVerbs.js'
import type { VerbInput } from '../../domain/workflow/request.js'
import { askVerb } from '../acts/askVerb.js'
import { camelCase } from '../acts/camelCase.js'
import { checkVerbBody } from '../acts/checkVerbBody.js'
import { lookAtEvents, lookAtWorkflow } from '../acts/lookAt.js'
import { refuseIf } from '../hooks/refuseIf.js'
import { governedSubject } from '../runtime/governedSubject.js'
import { Refused } from '../runtime/refused.js'
import { typesFor } from './typesFor.js'
import type { WorkflowTypes } from './workflowTypes.js'

type Context = { req: PayloadRequest }
type Named = { collection: string; id?: string | null }
type Asked = Named & { idempotencyKey?: string | null; ifMatch?: string | null }

const subjectOf = ({ req }: Context, { collection, id }: Named) =>
  governedSubject(req.payload, collection, id)

/** How a text is named in a query. */
export const namedArguments = (graphql: typeof GraphQL): GraphQLFieldConfigArgumentMap => ({
  collection: {
    type: new graphql.GraphQLNonNull(graphql.GraphQLString),
    description: 'Slug of a collection, of a global, or releases.',
  },
  id: { type: graphql.GraphQLString, description: 'None for a global.' },
})

const inputArguments = (
  graphql: typeof GraphQL,
  { text }: WorkflowTypes,
): Record<keyof VerbInput, { type: GraphQLInputType }> => ({
  comment: { type: text },
  reason: { type: text },
  changeNote: { type: text },
  kind: { type: graphql.GraphQLString },
  at: { type: graphql.GraphQLString },
  timeZone: { type: graphql.GraphQLString },
  dueAt: { type: graphql.GraphQLString },
  workingHours: { type: graphql.GraphQLFloat },
  assignee: { type: graphql.GraphQLString },
  evenInBlackout: { type: graphql.GraphQLBoolean },
  redirectTo: { type: graphql.GraphQLString },
  evenIfReferred: { type: graphql.GraphQLBoolean },
  amends: { type: graphql.GraphQLInt },
  stage: { type: graphql.GraphQLString },
  group: { type: graphql.GraphQLString },
  recipient: { type: graphql.GraphQLString },
  link: { type: graphql.GraphQLInt },
  author: { type: graphql.GraphQLString },
})

/** An empty variable arrives as null, and says nothing. */
export const said = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))

/** `workflow` and `workflowEvents`: where a text stands, and what happened to it. */
export const workflowQueries: GraphQLExtension = (graphql, result) => {
  const types = typesFor(graphql, result)
  const args = namedArguments(graphql)
  const events = new graphql.GraphQLList(new graphql.GraphQLNonNull(types.event))
  return {
    workflow: {
      type: types.workflow,
      args,
      resolve: async (_: unknown, named: Named, context: Context) => {
        const looked = await lookAtWorkflow(context.req, subjectOf(context, named))
        if (!('refusal' in looked)) return looked.found
        return refuseIf(context.req, [looked.refusal])
      },
    },
    workflowEvents: {
      type: events,
      args,
      resolve: async (_: unknown, named: Named, context: Context) => {
        const looked = await lookAtEvents(context.req, subjectOf(context, named))
        if (!('refusal' in looked)) return looked.found
        return refuseIf(context.req, [looked.refusal])
      },
    },
  }
}

/**
 * A mutation for each verb: `workflowSubmit`, `workflowRequestChanges`, … Each is one act of its own;
 * several in one document are done one after another. A refusal is an error with its code and all
 * reasons in `extensions.data`, like a refused save.
 */
export const workflowMutations: GraphQLExtension = (graphql, result) => {
  const types = typesFor(graphql, result)
  const inputs = inputArguments(graphql, types)
  const mutation = (verb: OfferedVerb) => ({
    type: types.workflow,
    args: {
      ...namedArguments(graphql),
      expected: { type: types.expectation, description: 'Which text you decide on.' },
      ifMatch: { type: graphql.GraphQLString, description: 'The same as a tag.' },
      idempotencyKey: {
        type: graphql.GraphQLString,
        description: 'Sent again under it, the same request gets the answer it got.',
      },
      ...Object.fromEntries(offeredInputs[verb].map((name) => [name, inputs[name]])),
    },
    resolve: async (_: unknown, asked: Asked, context: Context) => {
      const { collection, id, idempotencyKey, ifMatch, ...body } = asked
      const { req } = context
      const outcome = await askVerb(req, {
        subject: subjectOf(context, { collection, id }),
        verb,
        read: () => checkVerbBody(said(body), ifMatch ?? req.headers.get('if-match')),
        idempotencyKey: idempotencyKey ?? req.headers.get('idempotency-key') ?? undefined,
      })
      if (outcome.isDone) return outcome.view
      const { current, refusals } = outcome
      throw new Refused(refusals, req.i18n?.language, current && { current })
    },
  })
  return Object.fromEntries(
    offeredVerbs.map((verb) => [camelCase(`workflow-${verb}`), mutation(verb)]),
  )
}

/** Ours, and a project's own, which come last. */
export const withOperations =
  (...all: (GraphQLExtension | undefined)[]): GraphQLExtension =>
  (graphql, result) =>
    Object.assign({}, ...all.map((one) => one?.(graphql, result)))
