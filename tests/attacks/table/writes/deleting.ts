import { each, local, mutate, none, on, rest } from '../build.js'
import { roleMissing, signedOut, useWorkflow } from '../outcomes.js'

const one = 'DELETE /api/topics/:id'
/** What was forced is published as it stands: there is no draft to archive. */
const isPublished = { status: 409, code: 'wrong-state' }
const wasPublic = { status: 409, code: 'wrong-public-state' }

/** Deletions, which Payload does with all versions: the whole record of a text. */
export const deleting = [
  ...on('W20', 'a text that was public is deleted', [
    ...each(['text', 'withdrawn', 'gone', 'owed'], (state) => [
      rest(one, { id: `<${state}>` }, state === 'owed' ? isPublished : wasPublic),
      mutate(`deleteTopic(id: "<${state}>") { id }`, useWorkflow),
      local('delete', { collection: 'topics', id: `<${state}>` }, useWorkflow),
    ]),
    rest(
      one,
      {
        as: 'an administrator',
        id: '<text>',
        query: 'trash=true',
        title: 'from the trash, by an administrator',
      },
      wasPublic,
    ),
    rest(
      one,
      { as: 'an approver', id: '<settled.copied>', title: 'by somebody who wrote nothing of it' },
      { status: 403, code: 'not-a-contributor' },
    ),
    rest(one, { as: 'signed out', id: '<text>', title: 'by nobody' }, signedOut),
    rest(
      one,
      { as: 'an account without a role', id: '<text>', title: 'without a role' },
      roleMissing,
    ),
    mutate('deleteTopic(id: "<text>", trash: true) { id }', useWorkflow, {
      title: 'from the trash',
    }),
  ]),
  ...on('W20', 'several texts are deleted', [
    rest('DELETE /api/topics', { query: 'where[id][equals]=<text>' }, useWorkflow),
    rest(
      'DELETE /api/topics',
      { as: 'signed out', query: 'where[id][exists]=true', title: 'by nobody' },
      useWorkflow,
    ),
    none(
      'GraphQL',
      'no mutation deletes several documents',
      /^mutation delete(Topics|LeaderActivities|Many)/,
    ),
    local(
      'delete',
      { collection: 'topics', where: { id: { equals: '<text>' } }, trash: true },
      useWorkflow,
    ),
  ]),
  ...on('2.8.12', 'a draft that another text names is deleted', [
    rest(one, { id: '<named>' }, { status: 200 }),
    mutate('deleteTopic(id: "<named>") { id }', useWorkflow),
    local('delete', { collection: 'topics', id: '<named>' }, useWorkflow),
  ]),
]
