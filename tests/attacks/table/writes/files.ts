import { each, local, mutate, none, on, rest, stray } from '../build.js'
import {
  done,
  failed,
  invalid,
  made,
  notThere,
  signedOut,
  unreadable,
  useWorkflow,
} from '../outcomes.js'

const one = 'PATCH /api/media/:id'
const crop =
  'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=40' +
  '&uploadEdits[crop][height]=40&uploadEdits[crop][unit]=%25' +
  '&uploadEdits[widthInPixels]=320&uploadEdits[heightInPixels]=240'
const jpeg = (shade: number) => ({ name: 'a.jpg', type: 'image/jpeg', shade })
const forged = {
  alt: '<canary> <unique>',
  sha256: 'f0'.repeat(32),
  filename: 'forged.jpg',
  url: 'https://elsewhere.example/forged.jpg',
  sizes: { card: { sha256: 'f0'.repeat(32), filename: 'forged.jpg' } },
}
const byAddress = { status: 400, code: 'file-by-address' }
const noBytes = none('GraphQL', 'no input takes the bytes of a file', /^mutation .*\bUpload\b/)

/** Files: Payload writes over the bytes that are public when a draft is saved. */
export const files = [
  ...on('2.8.1', 'a draft crops the public picture', [
    rest(
      one,
      { id: '<media>', query: `draft=true&${crop}`, form: { data: { alt: '<canary> <unique>' } } },
      done,
    ),
    rest(
      one,
      {
        id: '<media>',
        query: crop,
        title: 'as no draft',
        form: { data: { alt: '<canary> <unique>' } },
      },
      done,
    ),
    rest(
      one,
      {
        id: '<media>',
        query: 'draft=true',
        title: 'moves the focal point',
        body: { focalX: 10, focalY: 90 },
      },
      done,
    ),
    mutate(
      'updateMedia(id: "<media>", draft: true, data: { focalX: 80, focalY: 20 }) { id }',
      done,
      { query: crop },
    ),
    local(
      'update',
      { collection: 'media', id: '<media>', draft: true, data: { focalX: 30, focalY: 40 } },
      done,
    ),
  ]),
  ...on('2.8.1', 'a draft brings other bytes', [
    rest(
      one,
      {
        id: '<media>',
        query: 'draft=true',
        form: { data: { alt: '<canary> <unique>' }, file: jpeg(10) },
      },
      done,
    ),
    rest(
      one,
      {
        id: '<media>',
        title: 'as no draft',
        form: { data: { alt: '<canary> <unique>' }, file: jpeg(20) },
      },
      done,
    ),
    rest(
      one,
      {
        id: '<media>',
        title: 'published',
        form: { data: { _status: 'published' }, file: jpeg(90) },
      },
      useWorkflow,
    ),
    rest(
      one,
      {
        id: '<media>',
        title: 'under a name that climbs',
        query: 'draft=true',
        form: { data: { alt: 'A' }, file: { ...jpeg(30), name: '../../../climbed.jpg' } },
      },
      done,
    ),
    noBytes,
    local(
      'update',
      {
        collection: 'media',
        id: '<media>',
        draft: true,
        overwriteExistingFiles: true,
        data: { alt: '<canary> <unique>' },
        file: { name: 'a.jpg', mimetype: 'image/jpeg', size: 1, data: '<bytes>' },
      },
      done,
    ),
  ]),
  ...on('2.8.1', 'a draft names another stored file', [
    rest(one, { id: '<media>', query: 'draft=true', body: forged }, done),
    mutate(
      'updateMedia(id: "<media>", draft: true, data: { sha256: "f0f0", filename: "forged.jpg", url: "https://elsewhere.example/forged.jpg" }) { id }',
      done,
    ),
    local('update', { collection: 'media', id: '<media>', draft: true, data: forged }, done),
  ]),
  ...on('2.8.1', 'a picture is made as published', [
    rest(
      'POST /api/media',
      { form: { data: { alt: '<canary>', _status: 'published' }, file: jpeg(40) } },
      useWorkflow,
    ),
    rest(
      'POST /api/media',
      { as: 'signed out', title: 'by nobody', form: { data: { alt: '<canary>' }, file: jpeg(50) } },
      signedOut,
    ),
    rest(
      'POST /api/media',
      {
        title: 'plainly: it becomes a draft',
        form: { data: { alt: '<canary> <unique>' }, file: jpeg(60) },
      },
      made,
    ),
    rest(
      'POST /api/media',
      {
        title: 'a page that says it is a picture',
        form: {
          data: { alt: 'A' },
          file: {
            name: 'a.jpg',
            type: 'image/jpeg',
            text: '<html><script>alert(1)</script></html>',
          },
        },
      },
      { status: 400 },
    ),
    rest(
      'POST /api/media',
      {
        title: 'a drawing with a script',
        form: {
          data: { alt: 'A' },
          file: {
            name: 'a.svg',
            type: 'image/svg+xml',
            text: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
          },
        },
      },
      { status: 400 },
    ),
    rest(
      'POST /api/media',
      { title: 'with data that is no JSON', form: { data: '{"alt":', file: jpeg(70) } },
      unreadable,
    ),
    rest(
      'POST /api/media',
      {
        title: 'by a name in a store elsewhere',
        query: 'draft=true',
        form: {
          data: { alt: 'A' },
          file: {
            name: '',
            type: '',
            text: '{"filename":"../../test.db","mimeType":"image/jpeg"}',
          },
        },
      },
      invalid,
    ),
    mutate('createMedia(data: { alt: "<canary>", _status: published }) { id }', useWorkflow),
    local(
      'create',
      {
        collection: 'media',
        data: { alt: '<canary>', _status: 'published' },
        file: { name: 'a.jpg', mimetype: 'image/jpeg', size: 1, data: '<bytes>' },
      },
      useWorkflow,
    ),
    local(
      'create',
      { collection: 'media', data: { alt: '<canary>' }, filePath: '/etc/hostname' },
      { status: 400 },
      { title: 'from a file of the server' },
    ),
  ]),
  ...on('2.8.1', 'a picture that the server would fetch', [
    ...each(['http://127.0.0.1:1/x.jpg', 'https://elsewhere.example/x.jpg', '/v1/site'], (url) => [
      rest(
        'POST /api/media',
        { query: 'draft=true', body: { alt: 'A', url, filename: 'x.jpg' } },
        byAddress,
      ),
      mutate(
        `createMedia(draft: true, data: { alt: "A", url: "${url}", filename: "x.jpg" }) { id }`,
        byAddress,
      ),
      local(
        'create',
        { collection: 'media', draft: true, data: { alt: 'A', url, filename: 'x.jpg' } },
        failed,
        { as: 'a press officer' },
      ),
    ]),
  ]),
  ...on('2.8.1', 'a public picture goes', [
    rest('DELETE /api/media/:id', { id: '<media>' }, { status: 409, code: 'wrong-public-state' }),
    mutate('deleteMedia(id: "<media>") { id }', useWorkflow),
    local('delete', { collection: 'media', id: '<media>' }, useWorkflow),
  ]),
  ...on('2.8.1', 'an old version of a picture comes back', [
    rest('POST /api/media/versions/:id', { id: '<version.media>' }, done),
    rest(
      'POST /api/media/versions/:id',
      { id: '<version.media>', query: 'draft=true', title: 'as a draft' },
      done,
    ),
    mutate('restoreVersionMedia(id: "<version.media>") { id }', useWorkflow),
    mutate('restoreVersionMedia(id: "none") { id }', useWorkflow, { title: 'of an unknown id' }),
    local('restoreVersion', { collection: 'media', id: '<version.media>' }, useWorkflow),
  ]),
  ...on('2.8.1', 'a picture is copied', [
    stray('POST /api/media/<media>/duplicate', { query: 'draft=false' }, notThere),
    none('GraphQL', 'files cannot be copied', /^mutation duplicateMedia/),
    local('duplicate', { collection: 'media', id: '<media>', draft: false }, invalid),
  ]),
]
