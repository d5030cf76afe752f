import { local, mutate, none, on, rest, serverFunction, stray } from '../build.js'
import { done, forbidden, made, notFound, notThere, roleMissing, signedOut } from '../outcomes.js'

const lock = {
  document: { relationTo: 'topics', value: '<text>' },
  user: { relationTo: 'users', value: '<person.approver>' },
}

/** Payload's own notebooks: locks, preferences, a store of keys and values, migrations. */
export const notebooks = [
  ...on('W29', 'a lock in the name of another', [
    rest(
      'POST /api/payload-locked-documents',
      {
        query: 'depth=0',
        title: 'it bears the name of whoever sets it',
        body: lock,
        says: '"user":{"relationTo":"users","value":"<own>"}',
      },
      made,
    ),
    rest(
      'POST /api/payload-locked-documents',
      { as: 'signed out', title: 'by nobody', body: lock },
      forbidden,
    ),
    rest(
      'POST /api/payload-locked-documents',
      { as: 'an account without a role', title: 'without a role', body: lock },
      forbidden,
    ),
    rest(
      'PATCH /api/payload-locked-documents/:id',
      {
        as: 'an account without a role',
        id: '<lock>',
        title: 'turned, without a role',
        body: lock,
      },
      forbidden,
    ),
    rest(
      'PATCH /api/payload-locked-documents',
      {
        as: 'an account without a role',
        query: 'where[id][exists]=true',
        title: 'all turned, without a role',
        body: lock,
      },
      forbidden,
    ),
    rest(
      'DELETE /api/payload-locked-documents/:id',
      { as: 'an account without a role', id: '<lock>', title: 'taken away, without a role' },
      forbidden,
    ),
    rest(
      'DELETE /api/payload-locked-documents',
      {
        as: 'an account without a role',
        query: 'where[id][exists]=true',
        title: 'all taken away, without a role',
      },
      forbidden,
    ),
    rest(
      'POST /api/payload-locked-documents/:id/duplicate',
      { as: 'an account without a role', id: '<lock>', title: 'copied, without a role' },
      forbidden,
    ),
    stray(
      'POST /api/payload-locked-documents/versions/<lock>',
      { title: 'an old version of one' },
      notThere,
    ),
    mutate(
      'createPayloadLockedDocument(data: { document: { relationTo: topics, value: "<text>" } }) { id }',
      done,
    ),
    mutate(
      'updatePayloadLockedDocument(id: "<nobody>", data: { globalSlug: "site-settings" }) { id }',
      notThere,
      { title: 'turned' },
    ),
    mutate('deletePayloadLockedDocument(id: "<nobody>") { id }', notThere, { title: 'taken away' }),
    mutate('duplicatePayloadLockedDocument(id: "<nobody>", data: {}) { id }', notThere, {
      title: 'copied',
    }),
    local('create', { collection: 'payload-locked-documents', data: lock }, forbidden, {
      as: 'an account without a role',
    }),
  ]),
  ...on('W29', 'a save over somebody’s lock', [
    rest(
      'PATCH /api/topics/:id',
      { id: '<text>', query: 'draft=true&overrideLock=true', body: { title: '<canary> <unique>' } },
      done,
    ),
    mutate(
      'updateTopic(id: "<text>", draft: true, data: { disclaimer: { wording: "reference-only" }, title: "<canary> <unique>" }) { id }',
      done,
    ),
    local(
      'update',
      {
        collection: 'topics',
        id: '<text>',
        draft: true,
        overrideLock: true,
        data: { title: '<canary> <unique>' },
      },
      done,
    ),
  ]),
  ...on('R18', 'preferences of another', [
    rest(
      'PATCH /api/payload-preferences/:id',
      { id: '<preference>', body: { value: { forged: true } } },
      forbidden,
    ),
    rest(
      'PATCH /api/payload-preferences',
      { query: 'where[id][exists]=true', title: 'all', body: { value: { forged: true } } },
      done,
    ),
    rest(
      'DELETE /api/payload-preferences/:key',
      { key: '<preference>', title: 'deleted by their id, which is taken for a key' },
      notFound,
    ),
    rest(
      'DELETE /api/payload-preferences',
      { query: 'where[id][equals]=<preference>', title: 'deleted by a question' },
      done,
    ),
    rest(
      'POST /api/payload-preferences/:key',
      {
        key: 'mine',
        title: 'written in their name',
        body: { value: { a: 1 }, user: { relationTo: 'users', value: '<person.administrator>' } },
      },
      done,
    ),
    rest(
      'POST /api/payload-preferences/:key',
      { as: 'signed out', key: 'mine', title: 'by nobody', body: { value: {} } },
      signedOut,
    ),
    rest(
      'POST /api/payload-preferences/:key',
      {
        as: 'an account without a role',
        key: 'mine',
        title: 'without a role',
        body: { value: {} },
      },
      roleMissing,
    ),
    rest(
      'DELETE /api/payload-preferences/:key',
      { key: 'secret-of-the-administrator', title: 'deleted by their key' },
      notFound,
    ),
    rest(
      'POST /api/payload-preferences',
      {
        title: 'made in their name',
        body: {
          key: 'forged',
          value: {},
          user: { relationTo: 'users', value: '<person.administrator>' },
        },
      },
      made,
    ),
    rest(
      'POST /api/payload-preferences/:id/duplicate',
      { id: '<preference>', title: 'copied' },
      forbidden,
    ),
    stray(
      'POST /api/payload-preferences/versions/<preference>',
      { title: 'an old version of them' },
      notThere,
    ),
    mutate(
      'createPayloadPreference(data: { key: "forged", value: "{}", user: { relationTo: users, value: "<person.administrator>" } }) { id }',
      done,
      { title: 'made in their name' },
    ),
    mutate(
      'updatePayloadPreference(id: "<preference>", data: { key: "forged" }) { id }',
      forbidden,
    ),
    mutate('deletePayloadPreference(id: "<preference>") { id }', forbidden, { title: 'deleted' }),
    mutate('duplicatePayloadPreference(id: "<preference>", data: {}) { id }', forbidden, {
      title: 'copied',
    }),
    local(
      'update',
      { collection: 'payload-preferences', id: '<preference>', data: { value: {} } },
      forbidden,
      { as: 'a press officer' },
    ),
  ]),
  ...on('W33', 'the server’s store of keys and values', [
    rest(
      'POST /api/payload-kv',
      { as: 'an administrator', body: { key: 'forged', data: {} } },
      forbidden,
    ),
    rest(
      'PATCH /api/payload-kv/:id',
      { as: 'an administrator', id: '<kv>', title: 'changed', body: { data: {} } },
      forbidden,
    ),
    rest(
      'PATCH /api/payload-kv',
      {
        as: 'an administrator',
        query: 'where[id][exists]=true',
        title: 'all changed',
        body: { data: {} },
      },
      forbidden,
    ),
    rest(
      'DELETE /api/payload-kv/:id',
      { as: 'an administrator', id: '<kv>', title: 'deleted' },
      forbidden,
    ),
    rest(
      'POST /api/payload-kv/:id/duplicate',
      { as: 'an administrator', id: '<kv>', title: 'copied' },
      forbidden,
    ),
    stray(
      'POST /api/payload-kv/versions/<kv>',
      { as: 'an administrator', title: 'an old version' },
      notThere,
    ),
    mutate('createPayloadKv(data: { key: "forged", data: "{}" }) { id }', forbidden, {
      as: 'an administrator',
    }),
    mutate('updatePayloadKv(id: "<kv>", data: { key: "forged" }) { id }', forbidden, {
      as: 'an administrator',
      title: 'changed',
    }),
    mutate('deletePayloadKv(id: "<kv>") { id }', forbidden, {
      as: 'an administrator',
      title: 'deleted',
    }),
    mutate(
      'duplicatePayloadKv(id: "<kv>", data: { key: "forged", data: "{}" }) { id }',
      forbidden,
      { as: 'an administrator', title: 'copied' },
    ),
    local('create', { collection: 'payload-kv', data: { key: 'forged', data: {} } }, forbidden, {
      as: 'an administrator',
    }),
    local('kv.set', ['communique', { forged: true }], done, { title: 'by code of the project' }),
    local('kv.delete', ['communique'], done, { title: 'deleted by code of the project' }),
    local('kv.clear', [], done, { title: 'cleared by code of the project' }),
  ]),
  ...on('W33', 'the list of migrations', [
    stray(
      'POST /api/payload-migrations',
      { as: 'an administrator', body: { name: 'forged', batch: 1 } },
      { status: 501 },
    ),
    stray(
      'DELETE /api/payload-migrations',
      { as: 'an administrator', title: 'deleted', query: 'where[id][exists]=true' },
      { status: 501 },
    ),
    none('GraphQL', 'migrations are not in GraphQL', /^(mutation|query) .*Migration/),
    local(
      'create',
      { collection: 'payload-migrations', data: { name: 'forged', batch: 1 } },
      forbidden,
      { as: 'an account without a role' },
    ),
  ]),
  ...on('W29', 'the admin takes a lock over', [
    serverFunction(
      'form-state',
      {
        collectionSlug: 'topics',
        id: '<text>',
        operation: 'update',
        formState: {},
        updateLastEdited: true,
        returnLockStatus: true,
        schemaPath: 'topics',
        docPermissions: { fields: true },
        docPreferences: { fields: {} },
      },
      done,
    ),
  ]),
]
