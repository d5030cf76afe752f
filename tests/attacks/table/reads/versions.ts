import { ask, each, local, on, rest, type Row } from '../build.js'
import { done, unknownLocale } from '../outcomes.js'
import { governed, graphqlNames } from '../words.js'
import { closed } from './closed.js'

const named = (slug: string): string => (slug === 'media' ? 'alt' : 'title')
const namesOf = (slug: string) => graphqlNames[slug as keyof typeof graphqlNames]

/** Old versions and what was written over. */
export const versions = [
  ...on(
    'R2',
    'versions, in a list',
    each(governed, (slug): Row[] => [
      ...closed(rest(`GET /api/${slug}/versions`, {}, done), 'newer'),
      ...closed(
        ask(`versions${namesOf(slug)[1]} { docs { id version { ${named(slug)} } } }`, done),
        'newer',
      ),
      ...closed(local('findVersions', { collection: slug }, done), 'newer'),
    ]),
  ),
  ...on(
    'R2',
    'a version by its id',
    each(governed, (slug): Row[] => [
      ...closed(rest(`GET /api/${slug}/versions/:id`, { id: `<version.${slug}>` }, done)),
      ...closed(
        ask(
          `version${namesOf(slug)[0]}(id: "<version.${slug}>") { version { ${named(slug)} } }`,
          done,
        ),
      ),
      ...closed(local('findVersionByID', { collection: slug, id: `<version.${slug}>` }, done)),
    ]),
  ),
  ...on('R2', 'versions in all languages, by a word, and what was written over', [
    ...closed(
      rest('GET /api/topics/versions', { query: 'limit=0&locale=all&depth=5' }, done),
      'version',
      { out: unknownLocale },
    ),
    ...closed(
      rest(
        'GET /api/topics/versions',
        { title: 'by a word', query: 'where[version.title][contains]=<probe>' },
        done,
      ),
    ),
    ...closed(
      rest(
        'GET /api/topics/versions',
        { title: 'of what is gone', query: 'where[parent][equals]=<gone>' },
        done,
      ),
      'gone',
    ),
    ...closed(
      rest(
        'GET /api/topics/versions',
        { title: 'of what is withdrawn', query: 'where[parent][equals]=<withdrawn>' },
        done,
      ),
      'withdrawn',
    ),
    ...closed(
      ask(
        'versionsTopics(limit: 0, where: { version__title: { contains: "<probe>" } }) { docs { version { title summary } } totalDocs }',
        done,
      ),
      'version',
    ),
    ...closed(
      local(
        'findVersions',
        { collection: 'topics', limit: 0, where: { 'version.title': { contains: '<probe>' } } },
        done,
      ),
      'version',
    ),
    ...closed(local('countVersions', { collection: 'topics' }, done)),
  ]),
  ...on('R2', 'versions of the settings', [
    ...closed(rest('GET /api/globals/site-settings/versions', {}, done), 'settings'),
    ...closed(
      rest(
        'GET /api/globals/site-settings/versions/:id',
        { id: '<version.settings>', title: 'one' },
        done,
      ),
    ),
    ...closed(
      ask('versionsSiteSetting(locale: en) { docs { version { siteName } } }', done),
      'settings',
    ),
    ...closed(
      ask(
        'versionSiteSetting(id: "<version.settings>", locale: en) { version { siteName } }',
        done,
        {
          title: 'one',
        },
      ),
    ),
    ...closed(local('findGlobalVersions', { slug: 'site-settings' }, done), 'settings'),
    ...closed(
      local('findGlobalVersionByID', { slug: 'site-settings', id: '<version.settings>' }, done, {
        title: 'one',
      }),
    ),
    ...closed(
      local('countGlobalVersions', { global: 'site-settings' }, done, { title: 'how many' }),
    ),
  ]),
]
