import type { ClientRequest, ServerResponse } from 'node:http'

/** Headers that differ from request to request; everything else belongs to the answer. */
export type OwnHeaders = {
  readonly 'x-request-id': string
  readonly ratelimit: string | undefined
  readonly 'ratelimit-policy': string | undefined
}

/** All headers of an answer in a row, name and value in turn, as `writeHead` takes them. */
export type HeadTemplate = {
  readonly lines: string[]
  /** Where the values of a request's own headers stand. */
  readonly places: readonly (readonly [name: keyof OwnHeaders, index: number])[]
}

const own: readonly string[] = [
  'x-request-id',
  'ratelimit',
  'ratelimit-policy',
] satisfies (keyof OwnHeaders)[]

const isOwn = (name: string): name is keyof OwnHeaders => own.includes(name)

/** Node has it on every outgoing message; its types know it of requests alone. */
type WithRawNames = ServerResponse & Pick<ClientRequest, 'getRawHeaderNames'>

/** The headers set on a response, to be sent again with others. */
export const headTemplateOf = (response: ServerResponse): HeadTemplate => {
  const lines: string[] = []
  const places: [keyof OwnHeaders, number][] = []
  for (const name of (response as WithRawNames).getRawHeaderNames()) {
    const lowerCase = name.toLowerCase()
    if (isOwn(lowerCase)) places.push([lowerCase, lines.length + 1])
    lines.push(name, String(response.getHeader(name)))
  }
  return { lines, places }
}

/**
 * The lines with a request's own values in them. They are written at once and stand only until the
 * next request: making a list for each costs a tenth of an answer.
 */
export const linesFor = ({ lines, places }: HeadTemplate, values: OwnHeaders): string[] => {
  for (const [name, index] of places) lines[index] = values[name] ?? ''
  return lines
}
