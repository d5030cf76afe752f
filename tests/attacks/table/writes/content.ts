import { first, local, mutate, on, rest } from '../build.js'
import { done, useWorkflow } from '../outcomes.js'
import { wording } from '../words.js'

const one = 'PATCH /api/topics/:id'
const taken = { status: 422, code: 'slug-taken' }
const slugInvalid = { status: 422, code: 'slug-invalid' }
const twice = [
  { id: 'a-row-of-mine', term: '<canary> <unique>' },
  { id: 'a-row-of-mine', term: '<canary> twice' },
]
const inRichText = (node: object) => ({
  root: { type: 'root', children: [node], direction: null, format: '', indent: 0, version: 1 },
})
const whole = {
  type: 'relationship',
  relationTo: 'topics',
  value: { id: '<text>', title: '<canary> smuggled', _status: 'published' },
  version: 1,
  format: '',
}

/** Content that lets drafts be saved and publishing fail, or brings other texts along. */
export const content = [
  ...on('2.8.7', 'rows with ids that stand twice, or in another text', [
    rest(one, { id: '<text>', query: 'draft=true', body: { synonyms: twice } }, done),
    mutate(
      `updateTopic(id: "<text>", draft: true, data: { ${wording}, synonyms: [{ id: "a-row-of-mine", term: "<canary>" }, { id: "a-row-of-mine", term: "<canary> twice" }] }) { id }`,
      done,
    ),
    local(
      'update',
      { collection: 'topics', id: '<text>', draft: true, data: { synonyms: twice } },
      done,
    ),
  ]),
  ...on('2.8.7', 'a text read with whole documents inside is written back', [
    rest(
      one,
      {
        id: '<text>',
        query: 'draft=true',
        body: {
          title: '<answer.title>',
          parent: '<answer.parent>',
          synonyms: '<answer.synonyms>',
          legacy: '<answer.legacy>',
          disclaimer: '<answer.disclaimer>',
        },
        before: [
          first(rest('GET /api/topics/:id', { id: '<text>', query: 'draft=true&depth=2' }, done)),
        ],
      },
      done,
    ),
    rest(
      'PATCH /api/leader-activities/:id',
      {
        id: '<leader-activities>',
        query: 'draft=true',
        title: 'in rich text',
        body: { body: inRichText(whole) },
      },
      done,
    ),
    mutate(
      'updateLeaderActivity(id: "<leader-activities>", draft: true, data: { disclaimer: { wording: "reference-only" }, body: { root: { type: "root", version: 1, direction: null, format: "", indent: 0, children: [{ type: "relationship", relationTo: "topics", version: 1, format: "", value: { id: "<text>", title: "<canary> smuggled" } }] } } }) { id }',
      done,
    ),
    local(
      'update',
      {
        collection: 'leader-activities',
        id: '<leader-activities>',
        draft: true,
        data: { body: inRichText(whole) },
      },
      done,
    ),
  ]),
  ...on('2.8.11', 'a draft takes the address of a public text', [
    rest(one, { id: '<never>', query: 'draft=true', body: { slug: 'settled-copied' } }, taken),
    rest(
      one,
      {
        id: '<never>',
        query: 'draft=true',
        title: 'of one that is gone',
        body: { slug: 'taken-down' },
      },
      taken,
    ),
    rest(
      one,
      {
        id: '<never>',
        query: 'draft=true',
        title: 'in capitals',
        body: { slug: 'Settled-Copied' },
      },
      slugInvalid,
    ),
    rest(
      one,
      { id: '<never>', query: 'draft=true', title: 'that climbs', body: { slug: '../../v1/site' } },
      slugInvalid,
    ),
    rest(
      'POST /api/topics',
      { title: 'of a new text', body: { title: '<canary>', slug: 'settled-copied' } },
      taken,
    ),
    mutate(
      `updateTopic(id: "<never>", draft: true, data: { ${wording}, slug: "settled-copied" }) { id }`,
      taken,
    ),
    local(
      'update',
      { collection: 'topics', id: '<never>', draft: true, data: { slug: 'settled-copied' } },
      taken,
    ),
  ]),
  ...on('design 5', 'a change brings its own id and times', [
    rest(
      one,
      {
        id: '<never>',
        query: 'draft=true',
        body: {
          id: '<text>',
          title: '<canary> <unique>',
          createdAt: '2001-01-01T00:00:00.000Z',
          updatedAt: '2001-01-01T00:00:00.000Z',
        },
      },
      done,
    ),
    rest(
      'POST /api/topics',
      {
        title: 'a new text under the id of another',
        body: { id: '<text>', title: '<canary> <unique>' },
      },
      { status: 201 },
    ),
    rest(
      'POST /api/topics',
      {
        title: 'a new text with a version',
        body: {
          title: '<canary> <unique>',
          version: { _status: 'published' },
          latest: true,
          parent: '<text>',
        },
      },
      { status: 201 },
    ),
    mutate(
      `updateTopic(id: "<never>", draft: true, data: { ${wording}, title: "<canary> <unique>", createdAt: "2001-01-01T00:00:00.000Z", updatedAt: "2001-01-01T00:00:00.000Z" }) { id }`,
      done,
    ),
    local(
      'update',
      {
        collection: 'topics',
        id: '<never>',
        draft: true,
        data: { id: '<text>', title: '<canary> <unique>', createdAt: '2001-01-01T00:00:00.000Z' },
      },
      done,
    ),
    local(
      'create',
      { collection: 'topics', data: { id: '<text>', title: '<canary> <unique>' } },
      done,
      { title: 'a new text under the id of another' },
    ),
  ]),
  ...on('W31', 'an import that publishes, as Payload’s plugin for it does by default', [
    rest(
      'POST /api/topics',
      {
        body: {
          title: '<canary> <unique>',
          _status: 'published',
          legacy: { address: 'https://elsewhere.example/1' },
        },
      },
      useWorkflow,
    ),
    mutate(
      `createTopic(data: { title: "<canary>", slug: "", ${wording}, _status: published }) { id }`,
      useWorkflow,
    ),
    local(
      'create',
      {
        collection: 'topics',
        draft: false,
        data: { title: '<canary> <unique>', _status: 'published' },
      },
      useWorkflow,
      { as: 'a press officer' },
    ),
    local(
      'update',
      {
        collection: 'topics',
        id: '<text>',
        draft: false,
        data: { title: '<canary> <unique>', _status: 'published' },
      },
      useWorkflow,
      { as: 'a press officer', title: 'of a text that is there' },
    ),
  ]),
]
