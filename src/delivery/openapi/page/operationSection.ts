import { escapeHtml } from '../../compose/escapeHtml.js'
import type {
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  ResponseObject,
} from '../documentTypes.js'
import { paragraphs, prose } from './prose.js'
import { typeHtml } from './typeHtml.js'

type Components = OpenApiDocument['components']

const lastOf = ({ $ref }: ReferenceObject): string => $ref.split('/').at(-1) ?? ''

const parameterOf = (
  one: ParameterObject | ReferenceObject,
  { parameters }: Components,
): ParameterObject | undefined => ('$ref' in one ? parameters[lastOf(one)] : one)

const responseOf = (
  one: ResponseObject | ReferenceObject,
  { responses }: Components,
): ResponseObject | undefined => ('$ref' in one ? responses[lastOf(one)] : one)

const parameterRow = (one: ParameterObject): string =>
  `<tr><th scope="row"><code>${escapeHtml(one.name)}</code></th><td>${escapeHtml(one.in)}</td>` +
  `<td>${typeHtml(one.schema)}</td><td>${prose(one.description)}` +
  (one.example === undefined
    ? ''
    : ` For example <code>${escapeHtml(String(one.example))}</code>.`) +
  '</td></tr>'

const responseRow = ([status, one]: [string, ResponseObject]): string => {
  const bodies = Object.entries(one.content ?? {}).map(
    ([type, { schema }]) =>
      `<code>${escapeHtml(type)}</code>${Object.keys(schema).length > 0 ? ` ${typeHtml(schema)}` : ''}`,
  )
  const headers = Object.keys(one.headers ?? {}).map((name) => `<code>${escapeHtml(name)}</code>`)
  return (
    `<tr><th scope="row">${escapeHtml(status)}</th><td>${prose(one.description)}</td>` +
    `<td>${bodies.join('<br>')}</td><td>${headers.join(', ')}</td></tr>`
  )
}

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.join('')}</tbody></table>`

/** One route: what it is for, what it can be asked, what it answers, with an example where one is. */
export const operationSection = (
  path: string,
  operation: OperationObject,
  components: Components,
): string => {
  const parameters = operation.parameters.flatMap((one) => parameterOf(one, components) ?? [])
  const responses = Object.entries(operation.responses).flatMap(([status, one]) => {
    const found = responseOf(one, components)
    return found === undefined ? [] : [[status, found] as [string, ResponseObject]]
  })
  const example = responses
    .flatMap(([, one]) => Object.values(one.content ?? {}))
    .find((body) => body.example !== undefined)?.example
  const address = path.includes('{')
    ? `<code>GET ${escapeHtml(path)}</code>`
    : `<a href="${escapeHtml(path)}"><code>GET ${escapeHtml(path)}</code></a>`
  return (
    `<section id="${escapeHtml(operation.operationId)}"><h3>${prose(operation.summary)}</h3>` +
    `<p>${address}</p>${operation.description ? paragraphs(operation.description) : ''}` +
    `<details><summary>Parameters and answers</summary>` +
    table(['parameter', 'in', 'is', 'means'], parameters.map(parameterRow)) +
    table(['status', 'means', 'body', 'headers'], responses.map(responseRow)) +
    (example === undefined
      ? ''
      : `<h4>Example</h4><pre><code>${escapeHtml(JSON.stringify(example, null, 2))}</code></pre>`) +
    '</details></section>'
  )
}
