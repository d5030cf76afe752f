import { ask, by, each, local, none, on, rest, type Row } from '../build.js'
import { done, forbidden, invalid, unknownLocale } from '../outcomes.js'
import { governed, graphqlNames } from '../words.js'
import { closed } from './closed.js'

const named = (slug: string): string => (slug === 'media' ? 'alt' : 'title')
const [one, many] = [0, 1] as const
const typeOf = (slug: string, which: 0 | 1): string =>
  graphqlNames[slug as keyof typeof graphqlNames][which]

const shownIn = (slug: string): string => (slug === 'media' ? 'media' : 'newer')

/** Lists, single texts, counts. */
export const lists = [
  ...on(
    'R1',
    'drafts, in a list',
    each(governed, (slug): Row[] => [
      ...closed(rest(`GET /api/${slug}`, { query: 'draft=true&limit=0' }, done), shownIn(slug)),
      ...closed(
        ask(
          `${typeOf(slug, many)}(draft: true, limit: 0) { docs { ${named(slug)} workflowState } }`,
          done,
        ),
        shownIn(slug),
      ),
      ...closed(local('find', { collection: slug, draft: true, limit: 0 }, done), shownIn(slug)),
    ]),
  ),
  ...on(
    'R1',
    'a draft by its id',
    each(governed, (slug): Row[] => [
      ...closed(
        rest(`GET /api/${slug}/:id`, { id: `<${slug}>`, query: 'draft=true' }, done),
        'newer',
      ),
      ...closed(
        ask(`${typeOf(slug, one)}(id: "<${slug}>", draft: true) { ${named(slug)} }`, done),
        'newer',
      ),
      ...closed(
        local('findByID', { collection: slug, id: `<${slug}>`, draft: true }, done),
        'newer',
      ),
    ]),
  ),
  ...on(
    'R1',
    'how many drafts say a word',
    each(governed, (slug): Row[] => [
      ...closed(
        rest(`GET /api/${slug}/count`, { query: `where[${named(slug)}][contains]=<probe>` }, done),
      ),
      ...closed(
        ask(
          `count${typeOf(slug, many)}(where: { ${named(slug)}: { contains: "<probe>" } }, draft: true) { totalDocs }`,
          done,
        ),
      ),
      ...closed(
        local(
          'count',
          { collection: slug, where: { [named(slug)]: { contains: '<probe>' } } },
          done,
        ),
      ),
    ]),
  ),
  ...on('R1', 'which words there are', [
    none('REST', 'no address lists the values of a field', /distinct/i),
    none('GraphQL', 'no query lists the values of a field', /^query .*distinct/i),
    ...by(local('findDistinct', { collection: 'topics', field: 'title' }, done), {
      'signed out': forbidden,
      'an account without a role': forbidden,
    }),
  ]),
  ...on('R1', 'texts in every way a list can be asked for', [
    ...[
      '',
      'locale=zh&draft=true',
      'pagination=false&draft=true&depth=10',
      'version=true',
      'overrideAccess=true&showHiddenFields=true&draft=true',
      'user[roles]=administrator&draft=true',
      'fallback-locale=en&locale=zh&draft=true',
      'where[_status][equals]=draft&draft=true',
    ].flatMap((query) =>
      closed(rest('GET /api/topics', { title: query || 'plainly', query }, done)),
    ),
    ...closed(
      ask(
        'Topics(draft: true, locale: zh, where: { title: { contains: "<probe>" } }) { docs { title } totalDocs }',
        done,
      ),
    ),
    ...closed(
      local(
        'find',
        { collection: 'topics', draft: true, showHiddenFields: true, pagination: false },
        done,
      ),
    ),
  ]),
  ...on('R15', 'settings as they are drafted', [
    ...closed(rest('GET /api/globals/site-settings', { query: 'draft=true' }, done), 'settings'),
    ...closed(
      rest(
        'GET /api/globals/site-settings',
        { title: 'as they are public', query: 'depth=5' },
        done,
      ),
    ),
    ...closed(ask('SiteSetting(draft: true, locale: en) { siteName }', done), 'settings'),
    ...closed(local('findGlobal', { slug: 'site-settings', draft: true }, done), 'settings'),
  ]),
  ...on('R17', 'all there is, as deep as it goes', [
    ...closed(rest('GET /api/topics', { query: 'limit=0&depth=99&draft=true' }, done)),
    ...closed(
      rest(
        'GET /api/leader-activities',
        { title: 'with everything it shows', query: 'limit=0&depth=99&draft=true' },
        done,
      ),
      'newer',
    ),
    ...closed(
      ask(
        'LeaderActivities(draft: true, limit: 0) { docs { title leaders { leader { title } } dialogue { title } sideEvents { title } leadImage { alt url } } }',
        done,
      ),
      'newer',
    ),
    ...closed(
      local('find', { collection: 'leader-activities', draft: true, limit: 0, depth: 10 }, done),
      'newer',
    ),
  ]),
  ...on('R16', 'all languages at once', [
    ...closed(rest('GET /api/topics', { query: 'locale=all&draft=true&limit=0' }, done), 'newer', {
      out: unknownLocale,
    }),
    ...closed(
      rest(
        'GET /api/topics/:id',
        { id: '<never>', title: 'of one text', query: 'locale=all&draft=true' },
        done,
      ),
      'draft',
      { out: unknownLocale },
    ),
    ...closed(
      rest(
        'GET /api/globals/site-settings',
        { title: 'of the settings', query: 'locale=all&draft=true' },
        done,
      ),
      'settings',
      { out: unknownLocale },
    ),
    ...by(ask('Topics(draft: true, locale: all) { docs { id } }', done), { 'signed out': invalid }),
    ...closed(
      local('find', { collection: 'topics', draft: true, locale: 'all', limit: 0 }, done),
      'newer',
      { out: unknownLocale },
    ),
  ]),
]
