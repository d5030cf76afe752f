import { escapeHtml } from '../../compose/escapeHtml.js'
import type { OpenApiDocument } from '../documentTypes.js'
import { docsStyle } from './docsStyle.js'
import { operationSection } from './operationSection.js'
import { paragraphs, prose } from './prose.js'
import { schemaSection } from './schemaSection.js'
import { webhookSection } from './webhookSection.js'

const contents = ({ paths, tags, webhooks }: OpenApiDocument): string =>
  tags
    .map(({ name }) => {
      const all = [
        ...Object.values(paths).map(({ get }) => get),
        ...Object.values(webhooks).map(({ post }) => post),
      ]
      const own = all.filter((one) => one.tags.includes(name))
      const lines = own.map(
        (get) => `<li><a href="#${escapeHtml(get.operationId)}">${prose(get.summary)}</a></li>`,
      )
      return `<h3>${escapeHtml(name)}</h3><ul>${lines.join('')}</ul>`
    })
    .join('')

/** The document as a page for people: one file, without scripts, that loads nothing. */
export const docsPage = (document: OpenApiDocument): string => {
  const { components, info, paths, servers, tags, webhooks } = document
  const routes = tags.map(({ name }) => {
    const own = Object.entries(paths).filter(([, { get }]) => get.tags.includes(name))
    return (
      `<h2>${escapeHtml(name)}</h2>` +
      own.map(([path, { get }]) => operationSection(path, get, components)).join('') +
      Object.entries(webhooks)
        .filter(([, { post }]) => post.tags.includes(name))
        .map(webhookSection)
        .join('')
    )
  })
  const schemas = Object.entries(components.schemas).map(([name, one]) => schemaSection(name, one))
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    `<title>${escapeHtml(info.title)}</title><style>${docsStyle}</style></head><body><main>` +
    `<h1>${escapeHtml(info.title)}</h1><p>${prose(info.summary)}</p>${paragraphs(info.description)}` +
    `<p>At <code>${escapeHtml(servers[0]?.url)}</code>; for machines: <a href="/v1/openapi.json">openapi.json</a> (OpenAPI ${escapeHtml(document.openapi)}). Interface ${escapeHtml(info.version)}.</p>` +
    `<nav aria-label="Contents">${contents(document)}</nav>${routes.join('')}` +
    `<h2>Shapes</h2>${schemas.join('')}</main></body></html>`
  )
}
