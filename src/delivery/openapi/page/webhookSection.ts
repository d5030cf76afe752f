import { escapeHtml } from '../../compose/escapeHtml.js'
import type { WebhookObject } from '../documentTypes.js'
import { prose } from './prose.js'
import { typeHtml } from './typeHtml.js'

/** One message that is sent to those who asked to be told: what it says, and its body. */
export const webhookSection = ([name, { post }]: readonly [string, WebhookObject]): string => {
  const bodies = Object.values(post.requestBody.content).map(({ schema }) => typeHtml(schema))
  const headers = post.parameters.map((one) => `<code>${escapeHtml(one.name)}</code>`)
  return (
    `<section id="${escapeHtml(post.operationId)}"><h3>${prose(post.summary)}</h3>` +
    `<p><code>POST</code> <code>${escapeHtml(name)}</code>: ${bodies.join(', ')} ` +
    `with ${headers.join(', ')}</p></section>`
  )
}
