import type { Absence, Attack } from './attack.js'
import { local, none, on } from './build.js'
import { done, failed } from './outcomes.js'

const later = '2099-01-01T00:00:00.000Z'
const words = { title: { en: '<canary> direct' } }
const noDirect = [
  none('REST', 'the path is code of the project', null),
  none('GraphQL', 'the path is code of the project', null),
]
const names = (where: string) => ({ verifyNames: where })
const where = (id: string) => ({ id: { equals: id } })

/**
 * Code of the project that writes to the database under Payload: no hook runs, so nothing can stop it
 * (path W33). The public reads what it read before, and `verify` names what was done.
 */
export const direct: readonly (Attack | Absence)[] = [
  ...on('W33', 'the live row of a text is written under Payload', [
    local(
      'db.updateOne',
      { collection: 'topics', id: '<settled.rest>', data: words },
      done,
      names('topics/<settled.rest>'),
    ),
    local(
      'db.updateMany',
      {
        collection: 'topics',
        where: where('<settled.graphql>'),
        data: { _status: 'draft' },
      },
      done,
      names('topics/<settled.graphql>'),
    ),
    local(
      'db.upsert',
      {
        collection: 'topics',
        where: where('<approved>'),
        data: { _status: 'published' },
      },
      done,
      names('topics/<approved>'),
    ),
    local(
      'db.create',
      { collection: 'topics', data: { ...words, slug: 'direct', _status: 'published' } },
      done,
      { verifyNames: 'topics/<answer.id>' },
    ),
    local(
      'db.deleteOne',
      { collection: 'topics', where: where('<settled.local>') },
      done,
      names('topics/<settled.local>'),
    ),
    local(
      'db.deleteMany',
      { collection: 'topics', where: where('<settled.copied>') },
      done,
      names('topics/<settled.copied>'),
    ),
    ...noDirect,
  ]),
  ...on('W33', 'a version of a text is written under Payload', [
    local(
      'db.createVersion',
      {
        collectionSlug: 'topics',
        parent: '<inReview>',
        autosave: false,
        createdAt: later,
        updatedAt: later,
        versionData: { ...words, _status: 'draft', createdAt: later, updatedAt: later },
      },
      done,
      names('topics/<inReview>'),
    ),
    local(
      'db.updateVersion',
      { collection: 'topics', id: '<version.never>', versionData: { version: words } },
      done,
      names('topics/<never>'),
    ),
    local(
      'db.deleteVersions',
      { collection: 'topics', where: { parent: { equals: '<discussed>' } } },
      done,
      names('topics/<discussed>'),
    ),
    ...noDirect,
  ]),
  ...on('W33', 'settings are written under Payload', [
    local(
      'db.updateGlobal',
      { slug: 'site-settings', data: { siteName: { en: '<canary> direct' } } },
      done,
      names('globals/site-settings'),
    ),
    local(
      'db.createGlobalVersion',
      {
        globalSlug: 'site-settings',
        autosave: false,
        createdAt: later,
        updatedAt: later,
        versionData: { siteName: { en: '<canary> direct' }, createdAt: later, updatedAt: later },
      },
      done,
      names('globals/site-settings'),
    ),
    local(
      'db.updateGlobalVersion',
      {
        global: 'site-settings',
        id: '<version.settings>',
        versionData: { version: { siteName: { en: '<canary> again' } } },
      },
      done,
      names('globals/site-settings'),
    ),
    ...noDirect,
  ]),
  ...on('W33', 'jobs are written under Payload: there is no collection of them', [
    local('db.updateJobs', { where: {}, data: {} }, failed),
    ...noDirect,
  ]),
]
