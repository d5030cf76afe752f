import { headerComponents } from './headers.js'
import { info } from './info.js'
import type { OpenApiDocument, OperationObject, ParameterObject } from './documentTypes.js'
import type { Operation } from './Operation.js'
import { operationParameters } from './operationParameters.js'
import { operationResponses } from './operationResponses.js'
import { operations } from './operations/index.js'
import { problemResponses } from './problemResponses.js'
import { schemaComponents } from './schemaComponents.js'
import { webhookBodies, webhooks } from './webhooks.js'

const bodiesOf = ({ content, picked, pieces = [] }: Operation) =>
  [...Object.values(content), picked, ...pieces].filter((body) => typeof body === 'object')

const countBy = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Parameters that mean the same nearly everywhere, to be said once. */
const shareable = (all: readonly ParameterObject[]): Record<string, ParameterObject> => {
  const named = countBy(all.map(({ name }) => name))
  const alike = countBy(all.map((one) => JSON.stringify(one)))
  const often = all.filter(
    (one) => (alike.get(JSON.stringify(one)) ?? 0) * 2 > (named.get(one.name) ?? 0),
  )
  return Object.fromEntries(often.map((one) => [one.name, one]))
}

/**
 * The public API as OpenAPI 3.1, made from the schemas that requests are checked and answers are
 * shaped by.
 *
 * @param publicUrl where the public finds the server, e.g. `https://press.example`
 * @param showsPast whether it may be asked what was public before, by tag: a type, the site, files
 * @param served the routes
 * @throws where a parameter is not explained, or two schemas have one name
 */
export const openApiDocument = (
  publicUrl: string,
  showsPast: (tag: string) => boolean = () => true,
  served: readonly Operation[] = operations,
): OpenApiDocument => {
  const shown = served.filter(({ historyOf }) => historyOf === undefined || showsPast(historyOf))
  const told = shown.map((operation) => ({
    operation,
    parameters: operationParameters(operation).filter(
      ({ name }) => name !== 'asOf' || showsPast(operation.tag),
    ),
  }))
  const parameters = shareable(told.flatMap((one) => one.parameters))
  const paths = told.map(({ operation, parameters: own }): [string, { get: OperationObject }] => [
    operation.path,
    {
      get: {
        operationId: operation.id,
        tags: [operation.tag],
        summary: operation.summary,
        ...(operation.description !== undefined && { description: operation.description }),
        parameters: own.map((one) =>
          JSON.stringify(parameters[one.name]) === JSON.stringify(one)
            ? { $ref: `#/components/parameters/${one.name}` }
            : one,
        ),
        responses: operationResponses(operation),
      },
    },
  ])
  return {
    openapi: '3.1.1',
    info,
    servers: [{ url: publicUrl.replace(/\/+$/, '') }],
    tags: [...new Set([...shown.map(({ tag }) => tag), 'webhooks'])].map((name) => ({ name })),
    paths: Object.fromEntries(paths),
    webhooks,
    components: {
      schemas: schemaComponents([...shown.flatMap(bodiesOf), ...webhookBodies]),
      parameters,
      responses: problemResponses(),
      headers: headerComponents(),
    },
  }
}
