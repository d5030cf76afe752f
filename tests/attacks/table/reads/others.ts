import { ask, by, each, local, none, on, rest, serverFunction, stray, type Row } from '../build.js'
import {
  done,
  failed,
  forbidden,
  notThere,
  roleMissing,
  signedOut,
  unknownLocale,
} from '../outcomes.js'
import { governed, machinery } from '../words.js'
import { closed } from './closed.js'

const slugs = Object.keys(machinery)
const manyOf = (slug: string): string => machinery[slug]?.[1] ?? ''
const oneOf = (slug: string): string => machinery[slug]?.[0] ?? ''
const out = { out: forbidden }

const unauthorized = { status: 401 }
const shut = { out: unauthorized, guest: unauthorized }
/** The function answers, and what it answers says that one must sign in, or shows nothing. */
const nothing = { out: done, guest: done }

/** What comes of each function that renders or writes for the admin. */
const rendered = {
  'copy-data-from-locale': shut,
  'form-state': nothing,
  'get-default-layout': { out: failed, guest: done },
  'get-folder-results-component-and-data': nothing,
  'get-upcoming-scheduled-publish': shut,
  'render-document': shut,
  'render-document-slots': nothing,
  'render-field': shut,
  'render-list': shut,
  'render-widget': { out: failed, guest: done },
  'schedule-publish': shut,
  slugify: { out: unauthorized, guest: done },
  'table-state': nothing,
}

/** What is not a text: the record, accounts, notebooks. */
export const others = [
  ...on(
    'R21',
    'rows of the record',
    each(slugs, (slug): Row[] => [
      ...closed(rest(`GET /api/${slug}`, { query: 'limit=0&depth=5' }, done), undefined, out),
      ...closed(rest(`GET /api/${slug}/:id`, { id: `<row.${slug}>` }, done), undefined, out),
      ...closed(
        rest(`GET /api/${slug}/count`, { query: 'where[id][exists]=true' }, done),
        undefined,
        out,
      ),
      stray(`GET /api/${slug}/versions/<row.${slug}>`, {}, notThere),
      ...closed(ask(`${manyOf(slug)}(limit: 0) { docs { id } }`, done), undefined, out),
      ...closed(ask(`${oneOf(slug)}(id: "<row.${slug}>") { id }`, done), undefined, out),
      ...closed(ask(`count${manyOf(slug)} { totalDocs }`, done), undefined, out),
      ...closed(local('find', { collection: slug, limit: 0 }, done), undefined, out),
    ]),
  ),
  ...on('R21', 'words of the record: comments, reasons, notes, old texts', [
    ...closed(
      rest(
        'GET /api/editorial-ledger',
        { title: 'a comment', query: 'limit=0&where[event][contains]=<probe>' },
        done,
      ),
      'comment',
      out,
    ),
    ...closed(
      rest(
        'GET /api/editorial-ledger',
        { title: 'a reason', query: 'limit=0&where[type][equals]=force-published' },
        done,
      ),
      'reason',
      out,
    ),
    ...closed(
      rest(
        'GET /api/editorial-ledger',
        { title: 'a note', query: 'limit=0&where[type][equals]=submitted' },
        done,
      ),
      'note',
      out,
    ),
    ...closed(
      rest(
        'GET /api/editorial-snapshots',
        { title: 'a text', query: 'limit=0&where[content][contains]=<probe>' },
        done,
      ),
      'gone',
      out,
    ),
    ...closed(ask('EditorialLedgers(limit: 0) { docs { event } }', done), 'comment', out),
    ...closed(
      ask('EditorialSnapshots(limit: 0) { docs { content } }', done, { title: 'a text' }),
      'gone',
      out,
    ),
    ...closed(local('find', { collection: 'editorial-ledger', limit: 0 }, done), 'comment', out),
  ]),
  ...on('R21', 'the workflow of a text, and its events', [
    ...closed(rest('GET /api/topics/:id/workflow', { id: '<discussed>' }, done), undefined, {
      out: signedOut,
      guest: roleMissing,
    }),
    ...closed(
      rest('GET /api/topics/:id/workflow/events', { id: '<discussed>', title: 'its events' }, done),
      'comment',
      { out: signedOut, guest: roleMissing },
    ),
    ...closed(
      rest('GET /api/globals/site-settings/workflow', { title: 'of the settings' }, done),
      undefined,
      { out: signedOut, guest: roleMissing },
    ),
    ...closed(
      rest(
        'GET /api/globals/site-settings/workflow/events',
        { title: 'the events of the settings' },
        done,
      ),
      undefined,
      { out: signedOut, guest: roleMissing },
    ),
    ...closed(
      rest(
        'GET /api/topics/:id/workflow/evidence',
        { id: '<discussed>', title: 'its evidence' },
        done,
      ),
      'comment',
      { out: signedOut, guest: roleMissing },
    ),
    ...closed(
      rest(
        'GET /api/globals/site-settings/workflow/evidence',
        { title: 'the evidence of the settings' },
        done,
      ),
      undefined,
      { out: signedOut, guest: roleMissing },
    ),
    ...closed(
      rest('GET /api/workflow/statistics', { title: 'what the record counts' }, done),
      undefined,
      { out: signedOut, guest: roleMissing },
    ),
    ...closed(rest('GET /api/workflow/due', { title: 'what is due' }, done), undefined, {
      out: signedOut,
      guest: roleMissing,
    }),
    ...closed(
      rest(
        'POST /api/workflow/can-move',
        {
          title: 'whether it could go out later',
          body: { document: 'topics/<discussed>', at: '2199-01-01T00:00:00Z' },
        },
        done,
      ),
      undefined,
      { out: signedOut, guest: roleMissing },
    ),
    ...(['queue', 'debts'] as const).flatMap((list) =>
      closed(rest(`GET /api/workflow/${list}`, { title: `the ${list}` }, done), undefined, {
        out: signedOut,
        guest: roleMissing,
      }),
    ),
    ...(['workflowQueue', 'workflowDebts'] as const).flatMap((list) =>
      closed(ask(`${list} { data { id title } }`, done, { title: list }), undefined, {
        out: signedOut,
        guest: roleMissing,
      }),
    ),
    ...closed(
      ask('workflow(collection: "topics", id: "<discussed>") { sequence }', done),
      undefined,
      { out: signedOut, guest: roleMissing },
    ),
    ...closed(
      ask('workflowEvents(collection: "topics", id: "<discussed>") { type reason }', done, {
        title: 'its events',
      }),
      'comment',
      { out: signedOut, guest: roleMissing },
    ),
    ...closed(ask('workflowDue { id title }', done, { title: 'workflowDue' }), undefined, {
      out: signedOut,
      guest: roleMissing,
    }),
    ...(['workflow.queue', 'workflow.debts', 'workflow.due'] as const).flatMap((list) => [
      local(list, {}, signedOut, { as: 'signed out' }),
      local(list, {}, roleMissing, { as: 'an account without a role' }),
    ]),
    ...(['signed out', 'an account without a role'] as const).flatMap((as) => [
      local('workflow.stateOf', { collection: 'topics', id: '<discussed>' }, notThere, { as }),
      local('workflow.eventsOf', { collection: 'topics', id: '<discussed>' }, notThere, { as }),
    ]),
  ]),
  ...on('R21', 'components of the admin that the server renders', [
    ...Object.entries(rendered).flatMap(([name, { guest, out }]) =>
      by(
        serverFunction(
          name,
          {
            collectionSlug: 'topics',
            docID: '<never>',
            id: '<never>',
            schemaPath: 'topics',
            path: 'slug',
            operation: 'update',
            formState: {},
            valueToSlugify: 'A',
            fromLocale: 'en',
            toLocale: 'zh',
          },
          done,
          { title: name },
        ),
        { 'signed out': out, 'an account without a role': guest },
      ),
    ),
    none('REST', 'the admin is no part of the API', /^[A-Z]+ \/api\/(admin|render)/),
    none('GraphQL', 'the admin is no part of the API', /^query .*render/i),
    none('Local', 'the admin is no part of the API', /^payload\..*render/i),
  ]),
  ...on(
    'R21',
    'the workflow of a text, and its events, in every collection',
    each(governed, (slug): Row[] => [
      ...closed(rest(`GET /api/${slug}/:id/workflow`, { id: `<${slug}>` }, done), undefined, {
        out: signedOut,
        guest: roleMissing,
      }),
      ...closed(
        rest(
          `GET /api/${slug}/:id/workflow/events`,
          { id: `<${slug}>`, title: 'its events' },
          done,
        ),
        undefined,
        { out: signedOut, guest: roleMissing },
      ),
      // Topics have theirs above, of a text that was talked about.
      ...(slug === 'topics'
        ? []
        : closed(
            rest(
              `GET /api/${slug}/:id/workflow/evidence`,
              { id: `<${slug}>`, title: 'its evidence' },
              done,
            ),
            undefined,
            { out: signedOut, guest: roleMissing },
          )),
    ]),
  ),
  ...on('R18', 'who has which text open', [
    ...by(rest('GET /api/payload-locked-documents', { query: 'depth=2' }, done), {
      'signed out': forbidden,
      'an account without a role': forbidden,
      'a press officer': done,
    }),
    ...by(
      rest(
        'GET /api/payload-locked-documents/:id',
        { id: '<lock>', title: 'one', query: 'depth=2' },
        done,
      ),
      { 'signed out': forbidden, 'an account without a role': forbidden },
    ),
    ...by(rest('GET /api/payload-locked-documents/count', { title: 'how many' }, done), {
      'signed out': forbidden,
      'an account without a role': forbidden,
    }),
    ...by(
      ask(
        'PayloadLockedDocuments { docs { id document { value { ... on Topic { title } } } } }',
        done,
      ),
      { 'signed out': forbidden, 'an account without a role': forbidden },
    ),
    ...by(ask('PayloadLockedDocument(id: "<lock>") { id }', done, { title: 'one' }), {
      'signed out': forbidden,
      'an account without a role': forbidden,
    }),
    ...by(ask('countPayloadLockedDocuments { totalDocs }', done, { title: 'how many' }), {
      'signed out': forbidden,
      'an account without a role': forbidden,
    }),
    ...by(local('find', { collection: 'payload-locked-documents', depth: 2 }, done), {
      'signed out': forbidden,
      'an account without a role': forbidden,
    }),
  ]),
  ...on('R18', 'preferences of another', [
    rest(
      'GET /api/payload-preferences/:key',
      { key: 'secret-of-the-administrator', hides: 'preference' },
      done,
    ),
    rest(
      'GET /api/payload-preferences/:key',
      { key: 'secret-of-the-administrator', as: 'signed out', title: 'by nobody' },
      signedOut,
    ),
    rest(
      'GET /api/payload-preferences',
      {
        title: 'in a list',
        query: 'where[key][equals]=secret-of-the-administrator',
        hides: 'preference',
      },
      done,
    ),
    rest(
      'GET /api/payload-preferences/:key',
      { key: 'count', title: 'how many, which is taken for a key', hides: 'preference' },
      done,
    ),
    ...by(rest('GET /api/payload-preferences', { title: 'by nobody', query: 'limit=0' }, done), {
      'signed out': forbidden,
    }),
    ask(
      'PayloadPreferences(where: { key: { equals: "secret-of-the-administrator" } }) { docs { value } }',
      done,
      { hides: 'preference' },
    ),
    ask('PayloadPreference(id: "<preference>") { value }', notThere, { title: 'one' }),
    ask('countPayloadPreferences { totalDocs }', forbidden, {
      as: 'signed out',
      title: 'how many, by nobody',
    }),
    local(
      'find',
      {
        collection: 'payload-preferences',
        where: { key: { equals: 'secret-of-the-administrator' } },
      },
      done,
      { as: 'a press officer', hides: 'preference' },
    ),
    rest(
      'GET /api/payload-preferences/:key',
      {
        key: 'secret-of-the-administrator',
        as: 'an administrator',
        title: 'by themselves',
        shows: 'preference',
      },
      done,
    ),
  ]),
  ...on('R18', 'the server’s store of keys and values, and migrations', [
    ...each(
      ['signed out', 'an account without a role', 'a press officer', 'an administrator'],
      (as) => [
        rest('GET /api/payload-kv', { as: as as 'signed out', query: 'limit=0' }, forbidden),
        rest(
          'GET /api/payload-kv/:id',
          { as: as as 'signed out', id: '<kv>', title: 'one' },
          forbidden,
        ),
        rest('GET /api/payload-kv/count', { as: as as 'signed out', title: 'how many' }, forbidden),
        ask('PayloadKvs { docs { data } }', forbidden, { as: as as 'signed out' }),
        ask('PayloadKv(id: "<kv>") { data }', forbidden, { as: as as 'signed out', title: 'one' }),
        ask('countPayloadKvs { totalDocs }', forbidden, {
          as: as as 'signed out',
          title: 'how many',
        }),
        local('find', { collection: 'payload-kv' }, forbidden, { as: as as 'signed out' }),
        stray(
          'GET /api/payload-migrations',
          { as: as as 'signed out', title: 'migrations' },
          { status: 501 },
        ),
      ],
    ),
  ]),
  ...on('R19', 'accounts', [
    ...by(rest('GET /api/users', { query: 'limit=0&depth=5' }, done), {
      'signed out': forbidden,
      'an account without a role': forbidden,
      'a press officer': done,
    }),
    ...by(rest('GET /api/users/:id', { id: '<person.administrator>', title: 'one' }, done), {
      'signed out': forbidden,
      'an account without a role': forbidden,
      'a press officer': done,
    }),
    ...by(
      rest(
        'GET /api/users/count',
        { title: 'how many', query: 'where[email][equals]=approver@example.org' },
        done,
      ),
      { 'signed out': forbidden, 'an account without a role': forbidden },
    ),
    ...by(rest('GET /api/users/me', { title: 'oneself' }, done), {
      'signed out': done,
      'an account without a role': forbidden,
      'a press officer': done,
    }),
    ...by(rest('GET /api/users/init', { title: 'whether there is any' }, done), {
      'signed out': done,
    }),
    ...by(ask('Users { docs { name email } }', done), {
      'signed out': forbidden,
      'an account without a role': forbidden,
    }),
    ...by(ask('User(id: "<person.administrator>") { name email }', done, { title: 'one' }), {
      'signed out': forbidden,
      'an account without a role': forbidden,
    }),
    ...by(
      ask('countUsers(where: { email: { equals: "approver@example.org" } }) { totalDocs }', done, {
        title: 'how many',
      }),
      { 'signed out': forbidden, 'an account without a role': forbidden },
    ),
    ...by(ask('meUser { user { name } }', done, { title: 'oneself' }), { 'signed out': done }),
    ...by(ask('initializedUser', done, { title: 'whether there is any' }), { 'signed out': done }),
    ...by(local('find', { collection: 'users' }, done), {
      'signed out': forbidden,
      'an account without a role': forbidden,
    }),
  ]),
  ...on('R20', 'folders and kept questions', [
    stray('GET /api/payload-folders', {}, notThere),
    stray('GET /api/payload-query-presets', { title: 'kept questions' }, notThere),
    none(
      'GraphQL',
      'there are no folders and no kept questions',
      /^(query|mutation) .*(Folder|Preset)/,
    ),
    local('find', { collection: 'payload-folders' }, { status: 500 }),
  ]),
  ...on('R1', 'a question under another method', [
    ...by(
      stray(
        'POST /api/topics',
        {
          headers: { 'X-HTTP-Method-Override': 'GET' },
          body: { draft: 'true', locale: 'all', depth: 5, overrideAccess: true, limit: 0 },
        },
        done,
      ),
      { 'signed out': unknownLocale, 'an account without a role': forbidden },
    ),
  ]),
]
