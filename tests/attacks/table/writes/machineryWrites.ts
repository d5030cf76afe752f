import { each, local, mutate, none, on, rest, stray, type Row } from '../build.js'
import { invalid, notThere, readOnly } from '../outcomes.js'
import { machinery } from '../words.js'

const forged = { document: 'topics/forged', key: 'forged' }

/** What GraphQL needs to let a row through to Payload at all. */
const required: Record<string, string> = {
  'editorial-ledger':
    'document: "d", sequence: 1, type: "t", actor: "a", at: "2026", event: "{}", hash: "h"',
  'public-ledger': 'number: 99, type: "t", at: "2026", event: "{}", hash: "h"',
  'editorial-heads': 'key: "k"',
  'editorial-snapshots':
    'document: "d", fingerprint: "f", fieldList: "l", at: "2026", content: "{}"',
  'editorial-slugs': 'scope: "topics", slug: "s", document: "d"',
  'editorial-people': 'digest: "d", salt: "s", userId: "u"',
  'editorial-requests': 'key: "k", request: "r", answer: "{}", at: "2026", hash: "h"',
  'editorial-outbox': 'document: "d", sequence: 1, type: "t", at: "2026"',
  'editorial-press-openings': 'document: "d", link: 1, at: "2026"',
  publications:
    'key: "k", document: "d", type: "topics", documentId: "1", locale: "en", status: "live", fromNumber: 1, validFrom: "", displayedAt: "", firstPublishedAt: "", publishedAt: "", updatedPublicAt: ""',
  'publication-facets':
    'publication: "p", document: "d", documentId: "1", type: "topics", locale: "en", facet: "f", displayedAt: ""',
}

const slugs = Object.keys(machinery)
const oneOf = (slug: string): string => machinery[slug]?.[0] ?? ''

const asAdministrator = { as: 'an administrator' as const }

/** Record and publications: no API of Payload writes them, whoever asks. */
export const machineryWrites = [
  ...on(
    'W33',
    'a row of the record is made',
    each(slugs, (slug): Row[] => [
      rest(`POST /api/${slug}`, { ...asAdministrator, body: forged }, readOnly),
      rest(`POST /api/${slug}`, { as: 'signed out', body: forged }, readOnly),
      mutate(`create${oneOf(slug)}(data: { ${required[slug]} }) { id }`, readOnly, asAdministrator),
      local('create', { collection: slug, data: forged }, readOnly),
    ]),
  ),
  ...on(
    'W33',
    'a row of the record is changed',
    each(slugs, (slug): Row[] => [
      rest(
        `PATCH /api/${slug}/:id`,
        { ...asAdministrator, id: `<row.${slug}>`, body: forged },
        readOnly,
      ),
      mutate(
        `update${oneOf(slug)}(id: "<row.${slug}>", data: {}) { id }`,
        readOnly,
        asAdministrator,
      ),
      local('update', { collection: slug, id: `<row.${slug}>`, data: forged }, readOnly),
    ]),
  ),
  ...on(
    'W33',
    'a row of the record is deleted',
    each(slugs, (slug): Row[] => [
      rest(`DELETE /api/${slug}/:id`, { ...asAdministrator, id: `<row.${slug}>` }, readOnly),
      mutate(`delete${oneOf(slug)}(id: "<row.${slug}>") { id }`, readOnly, asAdministrator),
      local('delete', { collection: slug, id: `<row.${slug}>` }, readOnly),
    ]),
  ),
  ...on('W33', 'all rows of the record are changed, or deleted', [
    ...each(slugs, (slug): Row[] => [
      rest(
        `PATCH /api/${slug}`,
        { ...asAdministrator, title: 'changed', query: 'where[id][exists]=true', body: forged },
        readOnly,
      ),
      rest(
        `DELETE /api/${slug}`,
        { ...asAdministrator, title: 'deleted', query: 'where[id][exists]=true' },
        readOnly,
      ),
      local('update', { collection: slug, where: {}, data: forged }, readOnly, {
        title: 'changed',
      }),
      local('delete', { collection: slug, where: {} }, readOnly, { title: 'deleted' }),
    ]),
    none(
      'GraphQL',
      'no mutation changes or deletes several documents',
      /^mutation (update|delete)(EditorialLedgers|Publications)/,
    ),
  ]),
  ...on('W33', 'a row of the record is copied, or an old version of it comes back', [
    ...each(slugs, (slug): Row[] => [
      local('duplicate', { collection: slug, id: `<row.${slug}>` }, invalid, { title: 'copied' }),
      stray(`POST /api/${slug}/versions/<row.${slug}>`, asAdministrator, notThere),
      local('restoreVersion', { collection: slug, id: `<row.${slug}>` }, readOnly),
    ]),
    none(
      'GraphQL',
      'rows of the record have no versions and no copies',
      /^mutation (restoreVersion|duplicate)(Editorial|Public)/,
    ),
  ]),
  ...on('W33', 'the same by an id that is none', [
    rest(
      'PATCH /api/editorial-ledger/:id',
      { ...asAdministrator, id: 'any', body: forged },
      readOnly,
    ),
    mutate('updateEditorialLedger(id: "any", data: {}) { id }', readOnly, asAdministrator),
    local('update', { collection: 'editorial-ledger', id: 'any', data: forged }, readOnly),
  ]),
]
