import { examples } from './examples.js'
import { headerReferences } from './headers.js'
import type { MediaTypeObject, OperationObject, ResponseObject } from './documentTypes.js'
import type { Body, Operation } from './Operation.js'
import { problemReference } from './problemResponses.js'
import { schemaReference } from './schemaComponents.js'

/** Errors that every route can answer with. */
const everyProblem = [400, 405, 429, 500, 503]

const mediaType = (body: Body, { picked }: Operation): MediaTypeObject => {
  if (body === 'bytes') return { schema: {} }
  if (body === 'text') return { schema: { type: 'string' } }
  const whole = schemaReference(body.name)
  const example = examples[body.name]
  return {
    schema: picked === undefined ? whole : { anyOf: [whole, schemaReference(picked.name)] },
    ...(example !== undefined && { example }),
  }
}

const contentOf = (operation: Operation): Record<string, MediaTypeObject> =>
  Object.fromEntries(
    Object.entries(operation.content).map(([type, body]) => [type, mediaType(body, operation)]),
  )

const good = (operation: Operation): Record<string, ResponseObject> => {
  const { headers, picked, statuses = [] } = operation
  const content = contentOf(operation)
  // What belongs to a body goes with it (RFC 9110, 15.4.5).
  const known = headers.filter((name) => name !== 'Content-Disposition')
  return {
    200: {
      description:
        picked === undefined
          ? 'Found.'
          : 'Found. The second shape is that of an answer to a request with `fields`.',
      headers: headerReferences(headers),
      content,
    },
    ...(statuses.includes(206) && {
      206: {
        description: 'The part asked for.',
        headers: headerReferences([...headers, 'Content-Range']),
        content,
      },
    }),
    ...(statuses.includes(301) && {
      301: {
        description: 'It has another address, for good.',
        headers: headerReferences(['Location', 'Cache-Control', 'Vary']),
      },
    }),
    304: { description: 'It is what the caller has already.', headers: headerReferences(known) },
  }
}

/** Every answer of an operation, by status. */
export const operationResponses = (operation: Operation): OperationObject['responses'] => ({
  ...good(operation),
  ...Object.fromEntries(
    [...everyProblem, ...(operation.statuses ?? []).filter((status) => status >= 400)].map(
      (status) => [status, problemReference(status)],
    ),
  ),
})
