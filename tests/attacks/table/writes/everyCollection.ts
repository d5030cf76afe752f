import { each, local, mutate, on, rest, type Row } from '../build.js'
import { done, forbidden, oneAtATime, useWorkflow } from '../outcomes.js'
import { graphqlNames } from '../words.js'

const wasPublic = { status: 409, code: 'wrong-public-state' }
const others = Object.keys(graphqlNames).filter(
  (slug) => slug !== 'topics',
) as (keyof typeof graphqlNames)[]
const texts = others.filter((slug) => slug !== 'media')
const typeOf = (slug: string): string => graphqlNames[slug as keyof typeof graphqlNames][0]
const published = { _status: 'published' }

/** What GraphQL wants with a change of each collection. */
const wanted: Record<string, string> = { media: '' }
const inGraphql = (slug: string): string =>
  wanted[slug] ?? 'disclaimer: { wording: "reference-only" },'

/** What GraphQL wants for a new text of each collection. */
const wantedNew: Record<string, string> = {
  'leader-activities': 'kind: meets,',
  leaders: 'side: ours,',
  organisations: 'kind: ministry,',
}

/** Every operation once for every other collection: topics stand above for all of them. */
export const everyCollection = [
  ...on(
    'W3',
    'a change says published, in every collection',
    each(others, (slug): Row[] => [
      rest(`PATCH /api/${slug}/:id`, { id: `<${slug}>`, body: published }, useWorkflow),
      mutate(
        `update${typeOf(slug)}(id: "<${slug}>", data: { ${inGraphql(slug)} _status: published }) { id }`,
        useWorkflow,
      ),
      local('update', { collection: slug, id: `<${slug}>`, data: published }, useWorkflow),
    ]),
  ),
  ...on(
    'W1',
    'a text is made as published, in every collection',
    each(texts, (slug): Row[] => [
      rest(`POST /api/${slug}`, { body: { title: '<canary>', ...published } }, useWorkflow),
      mutate(
        `create${typeOf(slug)}(data: { title: "<canary>", slug: "", ${wantedNew[slug] ?? ''} disclaimer: { wording: "reference-only" }, _status: published }) { id }`,
        useWorkflow,
      ),
      local('create', { collection: slug, data: { title: '<canary>', ...published } }, useWorkflow),
    ]),
  ),
  ...on(
    'W10',
    'several texts at once, in every collection',
    each(others, (slug): Row[] => [
      rest(
        `PATCH /api/${slug}`,
        { query: `where[id][equals]=<${slug}>`, body: published },
        forbidden,
      ),
      local('update', { collection: slug, where: {}, data: published }, oneAtATime),
    ]),
  ),
  ...on(
    'W15',
    'a copy as published, in every collection',
    each(texts, (slug): Row[] => [
      rest(
        `POST /api/${slug}/:id/duplicate`,
        { id: `<${slug}>`, query: 'draft=false', body: published },
        useWorkflow,
      ),
      mutate(
        `duplicate${typeOf(slug)}(id: "<${slug}>", data: { title: "<canary>", slug: "", ${wantedNew[slug] ?? ''} disclaimer: { wording: "reference-only" }, _status: published }) { id }`,
        useWorkflow,
      ),
      local('duplicate', { collection: slug, id: `<${slug}>`, data: published }, useWorkflow),
    ]),
  ),
  ...on(
    'W16',
    'an old version goes live again, in every collection',
    each(texts, (slug): Row[] => [
      rest(`POST /api/${slug}/versions/:id`, { id: `<version.${slug}>` }, done),
      mutate(`restoreVersion${typeOf(slug)}(id: "<version.${slug}>") { id }`, useWorkflow),
      local('restoreVersion', { collection: slug, id: `<version.${slug}>` }, useWorkflow),
    ]),
  ),
  ...on(
    'W20',
    'a public text is deleted, in every collection',
    each(others, (slug): Row[] => [
      rest(`DELETE /api/${slug}/:id`, { id: `<${slug}>` }, wasPublic),
      rest(
        `DELETE /api/${slug}`,
        { title: 'several', query: `where[id][equals]=<${slug}>` },
        useWorkflow,
      ),
      mutate(`delete${typeOf(slug)}(id: "<${slug}>") { id }`, useWorkflow),
      local('delete', { collection: slug, id: `<${slug}>` }, useWorkflow),
    ]),
  ),
  ...on(
    'design 11',
    'a text goes out that nobody approved, in every collection',
    each(others, (slug): Row[] => [
      rest(
        `POST /api/${slug}/:id/workflow/:verb`,
        { id: `<${slug}>`, verb: 'publish', as: 'an approver', body: {} },
        { status: 428, code: 'expectation-missing' },
      ),
    ]),
  ),
]
