import type { Absence, Attack, Verdict, Who } from './attack.js'
import { ask, by, each, first, local, on, rest, serverFunction, type Row } from './build.js'
import { done, failed, forbidden, notFound, notThere } from './outcomes.js'
import { governed, graphqlNames } from './words.js'

/** People of the house to whom nobody has shown the text. */
const house: Who[] = ['a press officer', 'an approver', 'an administrator']
const throughLimited: Verdict = { status: 400, code: 'question-through-limited' }

const named = (slug: string): string => (slug === 'media' ? 'alt' : 'title')
const oneOf = (slug: string): string => graphqlNames[slug as keyof typeof graphqlNames][0]
const manyOf = (slug: string): string => graphqlNames[slug as keyof typeof graphqlNames][1]

/** Each of the house asks; no word of what is limited stands in the answer. */
const sealed = (row: Row, except: Partial<Record<Who, Verdict>> = {}): Row[] =>
  house.map((as) => ({
    ...row,
    as,
    hides: 'limited',
    comesBack: except[as] ?? row.comesBack,
  }))

/** The same of a text by its id: the answer is that to an id that nothing has, byte for byte. */
const absent = (rowOf: (id: string) => Row, id: string): Row[] =>
  house.map((as) => ({
    ...rowOf(id),
    as,
    hides: 'limited',
    isAlike: true,
    before: [first({ ...rowOf('<nobody>'), as })],
  }))

/** A component of the admin about a topic. */
const rendered = (name: string, id: string, comesBack: Verdict): Row =>
  serverFunction(
    name,
    {
      collectionSlug: 'topics',
      docID: id,
      id,
      schemaPath: 'topics',
      path: 'slug',
      operation: 'update',
      formState: {},
    },
    comesBack,
    { title: name },
  )

/** Every way to read a text, tried by those of the house from whom it is hidden. */
export const limited: readonly (Attack | Absence)[] = [
  ...on(
    'R1',
    'limited drafts, in a list',
    each(governed, (slug): Row[] => [
      ...sealed(rest(`GET /api/${slug}`, { query: 'draft=true&limit=0' }, done)),
      ...sealed(ask(`${manyOf(slug)}(draft: true, limit: 0) { docs { ${named(slug)} } }`, done)),
      ...sealed(local('find', { collection: slug, draft: true, limit: 0 }, done)),
    ]),
  ),
  ...on(
    'R1',
    'a limited draft by its id',
    each(governed, (slug): Row[] => [
      ...absent(
        (id) => rest(`GET /api/${slug}/:id`, { id, query: 'draft=true' }, notThere),
        `<limited.${slug}>`,
      ),
      ...absent(
        (id) => ask(`${oneOf(slug)}(id: "${id}", draft: true) { ${named(slug)} }`, notThere),
        `<limited.${slug}>`,
      ),
      ...absent(
        (id) => local('findByID', { collection: slug, id, draft: true }, notThere),
        `<limited.${slug}>`,
      ),
    ]),
  ),
  ...on(
    'R1',
    'how many limited drafts say a word',
    each(governed, (slug): Row[] =>
      [
        rest(
          `GET /api/${slug}/count`,
          { query: `where[${named(slug)}][contains]=<canary>-limited` },
          done,
        ),
        ask(
          `count${manyOf(slug)}(where: { ${named(slug)}: { contains: "<canary>-limited" } }, draft: true) { totalDocs }`,
          done,
        ),
        local(
          'count',
          { collection: slug, where: { [named(slug)]: { contains: '<canary>-limited' } } },
          done,
        ),
      ].flatMap((row) => sealed({ ...row, says: '"totalDocs":0' })),
    ),
  ),
  ...on('R1', 'limited drafts, in every way a list can be asked for', [
    ...[
      '',
      'locale=zh&draft=true&limit=0',
      'pagination=false&draft=true&depth=10',
      'version=true&limit=0',
      'overrideAccess=true&showHiddenFields=true&draft=true&limit=0',
      'where[title][contains]=<canary>-limited&draft=true',
      'where[id][equals]=<limited.topics>&draft=true',
      'where[or][0][id][equals]=<limited.topics>&where[or][1][id][exists]=true&draft=true&limit=0',
      'fallback-locale=en&locale=zh&draft=true&limit=0',
    ].flatMap((query) =>
      sealed(rest('GET /api/topics', { title: query || 'plainly', query }, done)),
    ),
    ...sealed(
      ask(
        'Topics(draft: true, locale: zh, limit: 0, where: { title: { contains: "<probe>" } }) { docs { title } totalDocs }',
        done,
        { title: 'by a word' },
      ),
    ),
    ...sealed(
      local('findDistinct', { collection: 'topics', field: 'title' }, done, {
        title: 'which words there are',
      }),
    ),
  ]),
  ...on(
    'R2',
    'versions of limited drafts, in a list',
    each(governed, (slug): Row[] => [
      ...sealed(rest(`GET /api/${slug}/versions`, { query: 'limit=0&depth=3' }, done)),
      ...sealed(
        ask(`versions${manyOf(slug)}(limit: 0) { docs { version { ${named(slug)} } } }`, done),
      ),
      ...sealed(local('findVersions', { collection: slug, limit: 0 }, done)),
    ]),
  ),
  ...on(
    'R2',
    'a version of a limited draft by its id',
    each(governed, (slug): Row[] => [
      ...absent(
        (id) => rest(`GET /api/${slug}/versions/:id`, { id }, notFound),
        `<version.limited.${slug}>`,
      ),
      ...absent(
        (id) => ask(`version${oneOf(slug)}(id: "${id}") { version { ${named(slug)} } }`, notFound),
        `<version.limited.${slug}>`,
      ),
      ...absent(
        (id) => local('findVersionByID', { collection: slug, id }, notFound),
        `<version.limited.${slug}>`,
      ),
    ]),
  ),
  ...on('R2', 'versions of a limited draft, by its id and by a word', [
    ...sealed(
      rest(
        'GET /api/topics/versions',
        { query: 'where[parent][equals]=<limited.topics>', says: '"totalDocs":0' },
        done,
      ),
    ),
    ...sealed(
      rest(
        'GET /api/topics/versions',
        {
          title: 'a word',
          query: 'where[version.title][contains]=<canary>-limited',
          says: '"totalDocs":0',
        },
        done,
      ),
    ),
    ...sealed(
      ask(
        'versionsTopics(limit: 0, where: { version__title: { contains: "<canary>-limited" } }) { docs { id } totalDocs }',
        done,
        { says: '"totalDocs":0' },
      ),
    ),
    ...sealed(
      local(
        'countVersions',
        { collection: 'topics', where: { 'version.title': { contains: '<canary>-limited' } } },
        done,
        { says: '"totalDocs":0' },
      ),
    ),
  ]),
  ...on('R3', 'limited drafts, as in the trash', [
    ...sealed(rest('GET /api/topics', { query: 'trash=true&draft=true&limit=0' }, done)),
    ...sealed(ask('Topics(trash: true, draft: true, limit: 0) { docs { title } }', done)),
    ...sealed(local('find', { collection: 'topics', trash: true, draft: true, limit: 0 }, done)),
  ]),
  ...on('R4', 'a limited side event joined to a dialogue', [
    ...sealed(
      rest(
        'GET /api/dialogues',
        { query: 'joins[sideEvents][limit]=0&draft=true&depth=3&limit=0' },
        done,
      ),
    ),
    ...sealed(
      rest(
        'GET /api/dialogues/:id',
        {
          id: '<dialogues>',
          title: 'of one, counted',
          query: 'draft=true&joins[sideEvents][count]=true&joins[sideEvents][limit]=0',
        },
        done,
      ),
    ),
    ...sealed(
      ask('Dialogues(draft: true) { docs { sideEvents(limit: 0) { docs { title } } } }', done),
    ),
    ...sealed(
      local(
        'find',
        { collection: 'dialogues', draft: true, depth: 2, joins: { sideEvents: { limit: 0 } } },
        done,
      ),
    ),
  ]),
  ...on('R5', 'limited drafts that another text names, filled in', [
    ...sealed(rest('GET /api/topics/:id', { id: '<points>', query: 'draft=true&depth=5' }, done)),
    ...sealed(
      rest(
        'GET /api/leader-activities/:id',
        { id: '<points.everywhere>', title: 'of every kind', query: 'draft=true&depth=9' },
        done,
      ),
    ),
    ...sealed(
      rest(
        'GET /api/leader-activities',
        {
          title: 'chosen by the reader',
          query: 'draft=true&depth=3&limit=0&populate[topics][title]=true',
        },
        done,
      ),
    ),
    ...sealed(ask('Topic(id: "<points>", draft: true) { title parent { title } }', done)),
    ...sealed(
      local('findByID', { collection: 'topics', id: '<points>', draft: true, depth: 5 }, done),
    ),
  ]),
  ...on('R7', 'a question about a limited draft that another text names', [
    ...sealed(
      rest(
        'GET /api/topics',
        { query: 'where[parent.title][contains]=<probe>&draft=true' },
        throughLimited,
      ),
    ),
    ...sealed(
      ask(
        'Topics(where: { parent__title: { contains: "<probe>" } }, draft: true) { docs { id } }',
        {
          status: 400,
        },
      ),
    ),
    ...sealed(
      local(
        'find',
        { collection: 'topics', draft: true, where: { 'parent.title': { contains: '<probe>' } } },
        throughLimited,
      ),
    ),
  ]),
  ...on('R8', 'sorted by the words of a limited draft', [
    ...sealed(rest('GET /api/topics', { query: 'sort=parent.title&draft=true' }, throughLimited)),
    ...sealed(ask('Topics(sort: "parent.title", draft: true) { docs { id } }', throughLimited)),
    ...sealed(
      local('find', { collection: 'topics', draft: true, sort: 'parent.title' }, throughLimited),
    ),
  ]),
  ...on('R10', 'a question about a limited draft that brings the answer along', [
    ...sealed(
      rest(
        'GET /api/topics/:id',
        { id: '<limited.topics>', query: 'data={"title":"x"}' },
        { status: 400, code: 'data-in-read' },
      ),
    ),
    ...sealed(
      local(
        'findByID',
        { collection: 'topics', id: '<limited.topics>', data: { title: 'x' } },
        { status: 400, code: 'data-in-read' },
      ),
    ),
  ]),
  ...on('R11', 'whether a limited draft is there', [
    ...absent(
      (id) => rest('POST /api/topics/access/:id?', { id, body: {} }, notThere),
      '<limited.topics>',
    ),
    ...absent(
      (id) =>
        ask(`docAccessTopic(id: "${id}") { read { permission } update { permission } }`, notThere),
      '<limited.topics>',
    ),
    ...absent(
      (id) => local('count', { collection: 'topics', where: { id: { equals: id } } }, done),
      '<limited.topics>',
    ),
  ]),
  ...on('R13', 'fields of limited drafts, chosen by the reader', [
    ...sealed(rest('GET /api/topics', { query: 'select[title]=true&draft=true&limit=0' }, done)),
    ...sealed(
      local(
        'find',
        { collection: 'topics', select: { title: true, slug: true }, draft: true, limit: 0 },
        done,
      ),
    ),
  ]),
  ...on('R14', 'the bytes of a limited picture', [
    ...sealed(rest('GET /api/media/file/:filename', { filename: '<file.limited>' }, notThere)),
  ]),
  ...on('R16', 'limited drafts in all languages at once', [
    ...sealed(rest('GET /api/topics', { query: 'locale=all&draft=true&limit=0&depth=5' }, done)),
    ...sealed(
      rest(
        'GET /api/topics/versions',
        { title: 'their versions', query: 'locale=all&limit=0&depth=5' },
        done,
      ),
    ),
    ...sealed(local('find', { collection: 'topics', draft: true, locale: 'all', limit: 0 }, done)),
  ]),
  ...on('R17', 'limited drafts among all there is, as deep as it goes', [
    ...sealed(rest('GET /api/leader-activities', { query: 'limit=0&depth=99&draft=true' }, done)),
    ...sealed(
      ask(
        'LeaderActivities(draft: true, limit: 0) { docs { title leaders { leader { title } } dialogue { title } sideEvents { title } topics { title } leadImage { alt url } } }',
        done,
      ),
    ),
    ...sealed(
      local('find', { collection: 'leader-activities', draft: true, limit: 0, depth: 10 }, done),
    ),
  ]),
  ...on('R18', 'who has a limited draft open', [
    ...sealed(rest('GET /api/payload-locked-documents', { query: 'depth=3&limit=0' }, done)),
    ...sealed(
      ask(
        'PayloadLockedDocuments { docs { id document { value { ... on Topic { title } } } } }',
        done,
      ),
    ),
    ...sealed(local('find', { collection: 'payload-locked-documents', depth: 3, limit: 0 }, done)),
  ]),
  ...on('R21', 'rows of the record about limited drafts', [
    ...(
      [
        ['editorial-ledger', 'EditorialLedgers', 'event'],
        ['editorial-heads', 'EditorialHeads', 'state'],
        ['editorial-snapshots', 'EditorialSnapshots', 'content'],
        ['editorial-slugs', 'EditorialSlugs', 'slug'],
        ['editorial-outbox', 'EditorialOutboxes', 'document'],
        ['publications', 'Publications', 'content'],
      ] as const
    ).flatMap(([slug, many, column]) => [
      ...sealed(rest(`GET /api/${slug}`, { title: slug, query: 'limit=0&depth=5' }, done)),
      ...sealed(ask(`${many}(limit: 0) { docs { ${column} } }`, done, { title: slug })),
      ...sealed(local('find', { collection: slug, limit: 0 }, done, { title: slug })),
    ]),
    ...sealed(
      rest('GET /api/editorial-requests', { title: 'kept answers', query: 'limit=0' }, forbidden),
    ),
    ...sealed(
      ask('EditorialRequests(limit: 0) { docs { answer } }', forbidden, { title: 'kept answers' }),
    ),
    ...sealed(
      local('find', { collection: 'editorial-requests', limit: 0 }, forbidden, {
        title: 'kept answers',
      }),
    ),
  ]),
  ...on('R21', 'the workflow of a limited draft, and its events', [
    ...(['workflow', 'workflow/events', 'workflow/evidence'] as const).flatMap((what) =>
      absent(
        (id) => rest(`GET /api/topics/:id/${what}`, { id, title: what }, notFound),
        '<limited.topics>',
      ),
    ),
    ...absent(
      (id) => ask(`workflow(collection: "topics", id: "${id}") { sequence }`, notFound),
      '<limited.topics>',
    ),
    ...absent(
      (id) =>
        ask(`workflowEvents(collection: "topics", id: "${id}") { type reason }`, notFound, {
          title: 'its events',
        }),
      '<limited.topics>',
    ),
    ...absent(
      (id) => local('workflow.stateOf', { collection: 'topics', id }, notThere),
      '<limited.topics>',
    ),
    ...absent(
      (id) =>
        local('workflow.eventsOf', { collection: 'topics', id }, notThere, { title: 'its events' }),
      '<limited.topics>',
    ),
    ...absent(
      (id) =>
        rest(
          'POST /api/workflow/can-move',
          {
            title: 'whether it could go out later',
            body: { document: `topics/${id}`, at: '2199-01-01T00:00:00Z' },
          },
          notFound,
        ),
      '<limited.topics>',
    ),
    ...sealed(rest('GET /api/workflow/due', { title: 'what is due' }, done)),
    ...sealed(ask('workflowDue { id title }', done, { title: 'what is due' })),
    ...sealed(rest('GET /api/workflow/accounts', { title: 'accounts' }, done)),
    ...sealed(rest('GET /api/workflow/statistics', { title: 'what the record counts' }, done)),
  ]),
  ...on('R21', 'which texts are limited, by those who see none of them', [
    ...by(rest('GET /api/workflow/limited', { hides: 'limited', says: '"data":[]' }, done), {
      'a press officer': done,
      'an approver': done,
    }),
    ...by(ask('workflowLimited { id }', done, { hides: 'limited', says: '[]' }), {
      'a press officer': done,
      'an approver': done,
    }),
    ...by(local('workflow.limitedTexts', {}, done, { hides: 'limited', says: '[]' }), {
      'a press officer': done,
      'an approver': done,
    }),
  ]),
  ...on('R21', 'a release that holds a limited draft', [
    ...sealed(
      rest('GET /api/releases/:id', { id: '<release.limited>', query: 'depth=5&draft=true' }, done),
    ),
    ...sealed(rest('GET /api/releases', { title: 'in a list', query: 'limit=0&depth=5' }, done)),
    ...sealed(
      rest(
        'GET /api/releases/:id/workflow',
        { id: '<release.limited>', title: 'its workflow' },
        done,
      ),
    ),
    ...sealed(
      rest(
        'GET /api/releases/:id/workflow/events',
        { id: '<release.limited>', title: 'its events' },
        done,
      ),
    ),
    ...sealed(
      rest(
        'GET /api/releases/:id/workflow/evidence',
        { id: '<release.limited>', title: 'its evidence' },
        { status: 403, code: 'member-hidden' },
      ),
    ),
    ...sealed(
      ask(
        'Release(id: "<release.limited>") { title members { value { ... on Topic { title } } } }',
        done,
      ),
    ),
    ...sealed(
      ask('workflow(collection: "releases", id: "<release.limited>") { title }', done, {
        title: 'its workflow',
      }),
    ),
    ...sealed(
      local('findByID', { collection: 'releases', id: '<release.limited>', depth: 5 }, done),
    ),
  ]),
  ...on('R21', 'components of the admin about a limited draft, that the server renders', [
    // What comes of `render-list` holds the server itself; the texts it would show are those of R1.
    ...['form-state', 'render-document-slots', 'table-state'].flatMap((name) =>
      sealed(rendered(name, '<limited.topics>', done)),
    ),
    ...absent((id) => rendered('render-document', id, failed), '<limited.topics>'),
  ]),
]
