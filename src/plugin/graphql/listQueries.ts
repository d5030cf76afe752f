import type * as GraphQL from 'graphql'
import type { GraphQLExtension, PayloadRequest } from 'payload'
import { refuseIf } from '../hooks/refuseIf.js'
import type { List } from '../queue/askList.js'
import { askList, debts, queue } from '../queue/index.js'
import type { Parameter } from '../queue/readParameters.js'
import { askDue } from '../schedule/askDue.js'
import { typesFor } from './typesFor.js'

type Context = { req: PayloadRequest }
type Given = Readonly<Record<string, unknown>>

/** What GraphQL was given, as an address would say it; an empty variable says nothing. */
const asParameters = (given: Given): [string, string][] =>
  Object.entries(given).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)]],
  )

const resolverOf =
  <P extends Record<string, Parameter<unknown>>, Item>(list: List<P, Item>) =>
  async (_: unknown, given: Given, { req }: Context) => {
    const asked = await askList(req, list, asParameters(given))
    return 'found' in asked ? asked.found : refuseIf(req, asked.refusals)
  }

const listArguments = ({ GraphQLBoolean, GraphQLInt, GraphQLString }: typeof GraphQL) => ({
  overdue: { type: GraphQLBoolean },
  collection: { type: GraphQLString },
  limit: { type: GraphQLInt },
  cursor: { type: GraphQLString, description: 'Where the page before ended: `page.next`.' },
})

const resolveDue = async (_: unknown, { state }: Given, { req }: Context) => {
  const asked = await askDue(req, typeof state === 'string' ? state.split(',') : [])
  return 'found' in asked ? asked.found : refuseIf(req, asked.refusals)
}

/**
 * `workflowQueue`, `workflowDebts` and `workflowDue`: what waits for whom, what is public without
 * approval, and what is planned.
 */
export const listQueries: GraphQLExtension = (graphql, result) => {
  const types = typesFor(graphql, result)
  const args = listArguments(graphql)
  return {
    workflowQueue: {
      type: types.queue,
      args: {
        for: { type: graphql.GraphQLString, description: 'me, group, mine or all.' },
        state: { type: graphql.GraphQLString, description: 'One or several, with commas.' },
        ...args,
      },
      resolve: resolverOf(queue),
    },
    workflowDebts: { type: types.debts, args, resolve: resolverOf(debts) },
    workflowDue: {
      type: new graphql.GraphQLList(new graphql.GraphQLNonNull(types.due)),
      args: {
        state: { type: graphql.GraphQLString, description: 'One or several, with commas.' },
      },
      resolve: resolveDue,
    },
  }
}
