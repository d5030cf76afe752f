import type * as GraphQL from 'graphql'
import type { GraphQLObjectType, GraphQLOutputType } from 'graphql'
import type { WorkflowTypes } from './workflowTypes.js'

/** The shapes of `GET /api/users/{id}/workflow` and `/api/workflow/accounts` as GraphQL types. */
export const accountTypes = (
  graphql: typeof GraphQL,
  { person, refusal, text }: WorkflowTypes,
): Record<'account' | 'news', GraphQLObjectType> => {
  const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const some = (type: GraphQLOutputType) => new GraphQLNonNull(type)
  const many = (type: GraphQLOutputType) => some(new GraphQLList(some(type)))
  const object = (name: string, fields: Record<string, GraphQLOutputType>): GraphQLObjectType =>
    new graphql.GraphQLObjectType({
      name: `Account${name}`,
      fields: Object.fromEntries(Object.entries(fields).map(([key, type]) => [key, { type }])),
    })
  return {
    account: object('Workflow', {
      id: some(GraphQLString),
      name: GraphQLString,
      roles: many(GraphQLString),
      sequence: some(GraphQLInt),
      rolesSince: many(object('RoleSince', { role: some(GraphQLString), at: some(GraphQLString) })),
      request: object('RoleRequest', {
        by: some(person),
        at: some(GraphQLString),
        roles: many(GraphQLString),
        reason: text,
      }),
      verbs: many(
        object('Verb', {
          verb: some(GraphQLString),
          allowed: some(GraphQLBoolean),
          refusals: many(refusal),
        }),
      ),
    }),
    news: object('News', {
      account: some(person),
      sequence: some(GraphQLInt),
      type: some(GraphQLString),
      at: some(GraphQLString),
      by: some(person),
      role: some(GraphQLString),
      reason: text,
      roles: new GraphQLList(some(GraphQLString)),
      changed: GraphQLString,
    }),
  }
}
