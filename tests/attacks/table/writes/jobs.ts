import { local, none, on, rest, serverFunction, stray } from '../build.js'
import { failed, forbidden, notThere } from '../outcomes.js'

const input = {
  type: 'publish',
  doc: { relationTo: 'topics', value: '<text>' },
  user: '<person.approver>',
}
const task = { task: 'schedulePublish', input }
const noJobs = none('GraphQL', 'there is no collection of jobs', /^(mutation|query) .*Jobs?\b/)

/** Jobs: Payload's own publishes whatever is newest when it runs. There are none here. */
export const jobs = [
  ...on('W23', 'a publication is put into Payload’s queue', [
    stray('POST /api/payload-jobs', { body: { taskSlug: 'schedulePublish', input } }, notThere),
    noJobs,
    local('jobs.queue', task, failed),
    local('jobs.queue', { ...task, overrideAccess: false }, forbidden, {
      as: 'an approver',
      title: 'by an approver',
    }),
    local(
      'create',
      { collection: 'payload-jobs', data: { taskSlug: 'schedulePublish', input } },
      failed,
      { title: 'as a document' },
    ),
  ]),
  ...on('W24', 'a publication is planned, and another’s plan taken away, as the admin does', [
    serverFunction(
      'schedule-publish',
      {
        type: 'publish',
        date: '2026-11-20T10:00:00.000Z',
        doc: { relationTo: 'topics', value: '<text>' },
      },
      { status: 200 },
    ),
    serverFunction('schedule-publish', { deleteID: '1' }, { status: 200 }, { title: 'taken away' }),
    serverFunction(
      'schedule-publish',
      { type: 'publish', doc: { relationTo: 'topics', value: '<text>' } },
      { status: 401 },
      { as: 'signed out', title: 'by nobody' },
    ),
    serverFunction(
      'get-upcoming-scheduled-publish',
      { collectionSlug: 'topics', id: '<text>' },
      forbidden,
      { title: 'looked up' },
    ),
    none('REST', 'there is no collection of jobs', /^[A-Z]+ \/api\/payload-jobs/),
    noJobs,
    local('jobs.cancel', { where: {}, overrideAccess: false }, forbidden, {
      as: 'a press officer',
    }),
    local('jobs.cancelByID', { id: '1', overrideAccess: false }, forbidden, {
      as: 'a press officer',
      title: 'one',
    }),
  ]),
  ...on('W25', 'the queue is run', [
    stray('GET /api/payload-jobs/run', {}, notThere),
    stray('GET /api/payload-jobs/handle-schedules', { title: 'its schedules' }, notThere),
    noJobs,
    local('jobs.run', { overrideAccess: false }, forbidden, { as: 'a press officer' }),
    local('jobs.runByID', { id: '1', overrideAccess: false }, forbidden, {
      as: 'a press officer',
      title: 'one job',
    }),
    local('jobs.handleSchedules', {}, { status: 200 }, { title: 'its schedules' }),
  ]),
  ...on('W26', 'jobs are changed by hand', [
    stray(
      'PATCH /api/payload-jobs',
      { query: 'where[id][exists]=true', body: { hasError: false } },
      notThere,
    ),
    stray(
      'DELETE /api/payload-jobs',
      { query: 'where[id][exists]=true', title: 'or deleted' },
      notThere,
    ),
    noJobs,
    local('update', { collection: 'payload-jobs', where: {}, data: {} }, failed),
    rest(
      'DELETE /api/payload-kv',
      {
        as: 'an administrator',
        query: 'where[id][exists]=true',
        title: 'and what the queue remembers',
      },
      forbidden,
    ),
  ]),
]
