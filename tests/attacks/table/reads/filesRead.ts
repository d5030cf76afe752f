import { ask, by, local, none, on, rest } from '../build.js'
import { done, forbidden, invalid, unreadable } from '../outcomes.js'
import { closed } from './closed.js'

/** Bytes of files. */
export const filesRead = [
  ...on('R14', 'the bytes of a file that is a draft', [
    ...closed(rest('GET /api/media/file/:filename', { filename: '<file.draft>' }, done), 'media'),
    ...by(
      rest(
        'GET /api/media/file/:filename',
        { filename: '<file.draft>', title: 'from a folder above', query: 'prefix=..' },
        done,
      ),
      {
        'signed out': unreadable,
        'an account without a role': unreadable,
        'a press officer': unreadable,
      },
    ),
    ...by(
      rest(
        'GET /api/media/file/:filename',
        { filename: '..%2F..%2Ftest.db', title: 'of another file of the server' },
        done,
      ),
      { 'signed out': forbidden, 'a press officer': forbidden },
    ),
    none('GraphQL', 'no query gives bytes', /^query .*bytes/i),
    none('Local', 'payload has no method that gives bytes', /^payload\..*(file|bytes)/i),
  ]),
  ...on('R14', 'the address of a file that is a draft', [
    ...closed(
      rest('GET /api/media/:id', { id: '<draft.file>', query: 'draft=true' }, done),
      'media',
    ),
    ...closed(
      ask('Media(id: "<draft.file>", draft: true) { alt url filename sha256 }', done),
      'media',
    ),
    ...closed(
      local('findByID', { collection: 'media', id: '<draft.file>', draft: true }, done),
      'media',
    ),
  ]),
  ...on('R14', 'a file that the server would fetch', [
    ...by(rest('GET /api/media/paste-url/:id?', { query: 'src=http://127.0.0.1:1/x' }, done), {
      'signed out': forbidden,
      'an account without a role': invalid,
      'a press officer': invalid,
    }),
    none('GraphQL', 'no query fetches', /^query .*paste/i),
    none('Local', 'payload has no method that fetches', /^payload\..*paste/i),
  ]),
]
