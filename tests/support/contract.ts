import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { openApiDocument } from '../../src/delivery/openapi/openApiDocument.js'
import type { ResponseObject } from '../../src/delivery/openapi/documentTypes.js'

/** What an answer is held against: the document as it is served. */
export const document = openApiDocument('http://127.0.0.1:3000')

const address = 'https://test.invalid/openapi.json'
const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
addFormats.default(ajv)
// The document is no schema itself; it holds them, and they refer to one another in it.
ajv.addVocabulary(Object.keys(document))
ajv.addSchema({ ...document, $id: address }, undefined, undefined, false)

const validators = new Map<string, ValidateFunction>()

/** What is wrong with a value by the schema at a place of the document. */
const faultsAt = (pointer: string, value: unknown): string[] => {
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `${address}#${pointer}` })
  validators.set(pointer, validate)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
      )
}

/** In what a value does not fit a schema of the document, by the name it has there. */
export const schemaFaults = (name: string, value: unknown): string[] =>
  faultsAt(`/components/schemas/${name}`, value)

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')

/** Addresses with their placeholders, those that say most first. */
const templates = Object.keys(document.paths)
  .map((path) => ({
    path,
    literal: path.replace(/\{\w+\}/g, '').length,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`),
  }))
  .sort((one, other) => other.literal - one.literal)

/** The address of the document that a request goes to. */
export const templateOf = (pathname: string): string | undefined =>
  templates.find(({ pattern }) => pattern.test(pathname))?.path

type Place = { readonly pointer: string; readonly response: ResponseObject }

/** Where the document tells of an answer; addresses it does not have are answered by problems alone. */
const placeOf = (pathname: string, status: number): Place | undefined => {
  const path = templateOf(pathname)
  const { responses } = document.components
  if (path === undefined) {
    const name = {
      400: 'BadRequest',
      404: 'NotFound',
      405: 'MethodNotAllowed',
      429: 'TooManyRequests',
    }[status]
    const response = name === undefined ? undefined : responses[name]
    return response && { pointer: `/components/responses/${name}`, response }
  }
  const told = document.paths[path]?.get.responses[status]
  if (told === undefined) return undefined
  if (!('$ref' in told))
    return { pointer: `/paths/${escaped(path)}/get/responses/${status}`, response: told }
  const pointer = told.$ref.slice(1)
  const response = responses[pointer.split('/').at(-1) ?? '']
  return response && { pointer, response }
}

/** An answer as it is checked: its body as text, null where it is not to be read. */
export type CheckedAnswer = {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly headers: Headers
  readonly body: string | null
}

const isRequired = (name: string): boolean =>
  (document.components.headers[name] as { required?: boolean }).required === true

const bodyFaults = (
  { body, headers, method, status, url }: CheckedAnswer,
  { pointer, response }: Place,
): string[] => {
  const types = Object.keys(response.content ?? {})
  if (types.length === 0)
    return body ? [`a body, which ${status} has not: ${body.slice(0, 100)}`] : []
  const sent = headers.get('content-type') ?? ''
  const type = types.find((one) => one === '*/*' || one === sent.split(';')[0])
  if (type === undefined) return [`Content-Type ${sent}, not ${types.join(' or ')}`]
  if (body === null || method === 'HEAD' || !type.endsWith('json')) return []
  const place = `${pointer}/content/${escaped(type)}/schema`
  const hasFields = new URL(url).searchParams.has('fields')
  const isChoice = response.content?.[type]?.schema.anyOf !== undefined
  // Only a request with `fields` may get the shape that lacks fields.
  return faultsAt(isChoice && !hasFields ? `${place}/anyOf/0` : place, JSON.parse(body))
}

/** In what an answer of the public API does not fit the document; nothing: it fits. */
export const contractFaults = (answer: CheckedAnswer): string[] => {
  const { headers, status, url } = answer
  const place = placeOf(new URL(url).pathname, status)
  if (place === undefined) return [`status ${status}, of which the document says nothing`]
  return [
    ...Object.keys(place.response.headers ?? {})
      .filter((name) => isRequired(name) && !headers.has(name))
      .map((name) => `no ${name}`),
    ...bodyFaults(answer, place),
  ]
}

const isChecked = (url: string, method: string): boolean => {
  const { pathname } = new URL(url)
  const isPublic = /^\/v1(\/|$)/.test(pathname) || templateOf(pathname) !== undefined
  return isPublic && method !== 'OPTIONS'
}

/**
 * `fetch` that holds every answer of the public API against the document, and throws where it does not fit.
 * The caller reads the answer as ever.
 */
export const fetchByContract = async (url: string, init: RequestInit = {}): Promise<Response> => {
  const response = await fetch(url, init)
  const method = init.method ?? 'GET'
  if (!isChecked(url, method)) return response
  const { headers, status } = response
  const isText =
    /json|text/.test(headers.get('content-type') ?? '') || headers.get('content-type') === null
  const body = isText ? await response.clone().text() : null
  const faults = contractFaults({ method, url, status, headers, body })
  if (faults.length > 0)
    throw new Error(`${method} ${url} does not fit the OpenAPI document:\n${faults.join('\n')}`)
  return response
}
