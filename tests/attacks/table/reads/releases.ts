import { ask, local, on, rest } from '../build.js'
import { done, roleMissing, signedOut } from '../outcomes.js'
import { closed } from './closed.js'

const refused = { out: signedOut, guest: roleMissing }

/** What goes out together, and with what: for the house alone. */
export const releases = [
  ...on('R21', 'releases', [
    ...closed(rest('GET /api/releases', { query: 'limit=0&depth=5' }, done), 'release'),
    ...closed(rest('GET /api/releases/:id', { id: '<release>', title: 'one' }, done), 'release'),
    ...closed(rest('GET /api/releases/count', { title: 'how many' }, done)),
    ...closed(ask('Releases(limit: 0) { docs { title } }', done), 'release'),
    ...closed(ask('Release(id: "<release>") { title }', done, { title: 'one' }), 'release'),
    ...closed(ask('countReleases { totalDocs }', done, { title: 'how many' })),
    ...closed(local('find', { collection: 'releases', limit: 0 }, done), 'release'),
  ]),
  ...on('R21', 'the workflow of a release, and its events', [
    ...closed(
      rest('GET /api/releases/:id/workflow', { id: '<release>' }, done),
      'release',
      refused,
    ),
    ...closed(
      rest('GET /api/releases/:id/workflow/events', { id: '<release>', title: 'its events' }, done),
      undefined,
      refused,
    ),
    ...closed(
      rest(
        'GET /api/releases/:id/workflow/evidence',
        { id: '<release>', title: 'its evidence' },
        done,
      ),
      undefined,
      refused,
    ),
    ...closed(
      ask('workflow(collection: "releases", id: "<release>") { title }', done),
      'release',
      refused,
    ),
  ]),
]
