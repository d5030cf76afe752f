import { problemAnswer, problemCodes } from '../http/problemAnswer.js'
import { headerReferences, type HeaderName } from './headers.js'
import type { ResponseObject } from './documentTypes.js'
import { schemaReference } from './schemaComponents.js'

const common: readonly HeaderName[] = ['Cache-Control', 'Content-Language', 'Vary']

type Told = { readonly name: string; readonly description: string; readonly headers?: HeaderName[] }

/** What each status of an error means, and what it has besides the headers of every error. */
const told: Record<number, Told> = {
  400: {
    name: 'BadRequest',
    description: 'The request asks for what there is not; `errors` names each parameter.',
  },
  404: {
    name: 'NotFound',
    description:
      'Nothing is public here, or not in this language: then `alternates` says in which, and `Link` too.',
    headers: ['Link'],
  },
  405: {
    name: 'MethodNotAllowed',
    description: 'Any method but GET, HEAD and OPTIONS.',
    headers: ['Allow'],
  },
  410: { name: 'Gone', description: 'It was public and was taken down; `reason` says why.' },
  416: {
    name: 'RangeNotSatisfiable',
    description: 'The file does not have that range.',
    headers: ['Content-Range'],
  },
  429: {
    name: 'TooManyRequests',
    description: 'Too many requests from one address.',
    headers: ['Retry-After'],
  },
  500: { name: 'Internal', description: 'Something went wrong on our side.' },
  503: { name: 'Unavailable', description: 'Not just now; ask again.', headers: ['Retry-After'] },
}

const answers = problemCodes.map((code) => ({ code, answer: problemAnswer(code) }))

/** The name of the response of an error. */
export const problemReference = (status: number) => ({
  $ref: `#/components/responses/${told[status]?.name}`,
})

/** The responses of all errors there are, with an example of each code. */
export const problemResponses = (): Record<string, ResponseObject> =>
  Object.fromEntries(
    Object.entries(told).map(([status, { description, headers = [], name }]) => [
      name,
      {
        description,
        headers: headerReferences([...common, ...headers]),
        content: {
          'application/problem+json': {
            schema: schemaReference('Problem'),
            examples: Object.fromEntries(
              answers
                .filter(({ answer }) => String(answer.status) === status)
                .map(({ code, answer }) => [code, { value: JSON.parse(answer.body.toString()) }]),
            ),
          },
        },
      },
    ]),
  )
