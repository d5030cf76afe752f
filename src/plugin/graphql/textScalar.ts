import type * as GraphQL from 'graphql'
import type { GraphQLScalarType, ValueNode } from 'graphql'
import { localizedText } from '../acts/checkVerbBody.js'

/** Texts are written into a query as they are, or as `{ en: "…", zh: "…" }`. */
const fromLiteral = (graphql: typeof GraphQL, node: ValueNode): unknown => {
  if (node.kind === graphql.Kind.STRING) return node.value
  if (node.kind !== graphql.Kind.OBJECT) return null
  return Object.fromEntries(
    node.fields.map(({ name, value }) => [name.value, fromLiteral(graphql, value)]),
  )
}

/** `WorkflowText`: a text, or one for each language, like over HTTP. */
export const textScalar = (graphql: typeof GraphQL): GraphQLScalarType => {
  const check = (value: unknown): unknown => {
    const parsed = localizedText.safeParse(value)
    if (parsed.success) return parsed.data
    throw new graphql.GraphQLError('A text is expected, or { en, zh }.')
  }
  return new graphql.GraphQLScalarType({
    name: 'WorkflowText',
    description: 'A text, or one for each language: { en, zh }.',
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node) => check(fromLiteral(graphql, node)),
  })
}
