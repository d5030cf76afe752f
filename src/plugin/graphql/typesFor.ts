import type * as GraphQL from 'graphql'
import { workflowTypes, type WorkflowTypes } from './workflowTypes.js'

/** One set of types for each schema: Payload calls queries and mutations one after the other. */
const typesOf = new WeakMap<object, WorkflowTypes>()

export const typesFor = (graphql: typeof GraphQL, { types }: { types: object }): WorkflowTypes => {
  const made = typesOf.get(types) ?? workflowTypes(graphql)
  typesOf.set(types, made)
  return made
}
