import type { PublicType } from '../../schemas/groups.js'
import { pickedListSchema, pickedSchema } from '../../schemas/picked.js'
import { manyQuery, oneQuery, versionsQuery } from '../../schemas/query.js'
import { listSchema, resourceSchema } from '../../schemas/resource.js'
import { versionListSchema, versionSchema } from '../../schemas/version.js'
import { preparedHeaders } from '../headers.js'
import type { Named, Operation } from '../Operation.js'

/** What the types are called in names and sentences. */
const words: Record<PublicType, { name: string; names: string; one: string; many: string }> = {
  'leader-activities': {
    name: 'LeaderActivity',
    names: 'LeaderActivities',
    one: 'an activity of a leader',
    many: 'activities of leaders',
  },
  dialogues: { name: 'Dialogue', names: 'Dialogues', one: 'a dialogue', many: 'dialogues' },
  'side-events': {
    name: 'SideEvent',
    names: 'SideEvents',
    one: 'a side event',
    many: 'side events',
  },
  leaders: { name: 'Leader', names: 'Leaders', one: 'a leader', many: 'leaders' },
  organisations: {
    name: 'Organisation',
    names: 'Organisations',
    one: 'an organisation',
    many: 'organisations',
  },
  topics: { name: 'Topic', names: 'Topics', one: 'a topic', many: 'topics' },
}

const versionList: Named = { name: 'VersionList', schema: versionListSchema }
const acceptLanguage = ['Accept-Language'] as const

/** List, one, its public texts, and one of these, for a type. */
export const resourceOperations = (type: PublicType): Operation[] => {
  const { many, name, names, one } = words[type]
  const list = listSchema(type)
  const pickedList = pickedListSchema(type)
  const json = (suffix: string, schema: Named['schema']) => ({
    'application/json': { name: `${name}${suffix}`, schema },
  })
  const about = { tag: type, requestHeaders: acceptLanguage, headers: preparedHeaders }
  const ofVersions = {
    ...about,
    query: versionsQuery,
    statuses: [301, 404, 410] as const,
    historyOf: type,
  }
  return [
    {
      ...about,
      id: `list${names}`,
      path: `/v1/${type}`,
      route: '/:type',
      summary: `A page of ${many}`,
      description:
        'Newest `displayedAt` first, then id. The items have no `body`. `page` says where the neighbours are: they stay right while texts are published and withdrawn.',
      query: manyQuery(type),
      defaults: { limit: 20 },
      content: json('List', list),
      picked: { name: `${name}ListPart`, schema: pickedList },
      pieces: [
        { name: `${name}Item`, schema: list.shape.data.element },
        { name: `${name}ItemPart`, schema: pickedList.shape.data.element },
      ],
    },
    {
      ...about,
      id: `get${name}`,
      path: `/v1/${type}/{slug}`,
      route: '/:type/:slug',
      summary: `Read ${one}`,
      query: oneQuery(type),
      content: json('', resourceSchema(type)),
      picked: { name: `${name}Part`, schema: pickedSchema(type) },
      statuses: [301, 404, 410],
    },
    {
      ...ofVersions,
      id: `list${name}Versions`,
      path: `/v1/${type}/{slug}/versions`,
      route: '/:type/:slug/versions{/:number}',
      summary: `The public texts that ${one} has had`,
      description: 'Newest first; the one that holds is among them.',
      content: { 'application/json': versionList },
    },
    {
      ...ofVersions,
      id: `get${name}Version`,
      path: `/v1/${type}/{slug}/versions/{number}`,
      route: '/:type/:slug/versions{/:number}',
      summary: `One public text of ${one}`,
      description:
        'Its words and its disclaimer are those of then; documents it refers to are told as they stand now.',
      content: json('Version', versionSchema(type)),
    },
  ]
}
