import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { releaseStates } from '../../domain/release/releaseState.js'
import { standingWords } from '../../domain/workflow/words.js'
import { componentPaths } from '../components/componentPaths.js'
import { documentViews } from '../components/documentViews.js'
import { evidenceEndpoint } from '../endpoints/evidenceEndpoint.js'
import { cancelOnDelete, inCollection, workflowEndpoints } from '../endpoints/workflowEndpoints.js'
import { isOfTheHouse } from '../people/isOfTheHouse.js'
import { releasesSlug } from '../runtime/subject.js'
import { readReleaseState } from '../store/heads.js'
import { releaseHooks } from './releaseHooks.js'
import { releaseKey } from './readRelease.js'

const label = (en: string, zh: string) => ({ en, zh })

/** Where a release stands, for lists; read from its state, and nothing that is stored with it. */
const standingField: Field = {
  name: 'workflowState',
  type: 'select',
  virtual: true,
  options: releaseStates.map((value) => ({ value, label: { ...standingWords[value] } })),
  label: label('Stands at', '流程状态'),
  access: { create: () => false, update: () => false },
  hooks: {
    afterRead: [
      async ({ data, req }) =>
        (await readReleaseState(req, releaseKey(String((data as { id?: unknown }).id)))).state,
    ],
  },
  admin: {
    readOnly: true,
    disableListFilter: true,
    components: { Field: false, Cell: componentPaths.workflowStateCell },
  },
}

/**
 * Texts that go public together: a title, the texts of any governed collections, a note for
 * colleagues. What is put together is an ordinary document; what becomes of it is the workflow's.
 * @param members slugs of the governed collections
 */
export const releasesCollection = (members: readonly string[]): CollectionConfig => ({
  slug: releasesSlug,
  labels: {
    singular: label('Release', '发布组合'),
    plural: label('Releases', '发布组合'),
  },
  admin: {
    group: label('Workflow', '流程'),
    components: {
      edit: { beforeDocumentControls: [componentPaths.workflowBar] },
      views: { edit: documentViews() },
    },
    useAsTitle: 'title',
    defaultColumns: ['title', 'workflowState', 'members', 'updatedAt'],
    description: label(
      'Texts that go public together, all at once or none of them.',
      '一组同时公开的文本：要么全部公开，要么都不公开。',
    ),
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  access: {
    create: ({ req }) => isOfTheHouse(req),
    read: ({ req }) => isOfTheHouse(req),
    update: ({ req }) => isOfTheHouse(req),
    delete: () => false,
  },
  endpoints: [
    ...workflowEndpoints('/:id', inCollection(releasesSlug)),
    evidenceEndpoint('/:id', inCollection(releasesSlug)),
    cancelOnDelete(releasesSlug),
  ],
  hooks: releaseHooks,
  fields: [
    { name: 'title', type: 'text', required: true, label: label('Title', '标题') },
    {
      name: 'members',
      type: 'relationship',
      relationTo: [...members] as CollectionSlug[],
      hasMany: true,
      label: label('Texts', '文本'),
    },
    { name: 'note', type: 'textarea', label: label('Note for colleagues', '内部备注') },
    standingField,
  ],
})
