import type { Access, CollectionConfig, Field, GlobalConfig, Where } from 'payload'
import { publicWords, workingWords } from '../domain/workflow/words.js'
import { withOtherLanguage } from './components/beside/withOtherLanguage.js'
import { withDisclaimerInForm } from './components/disclaimer/withDisclaimerInForm.js'
import { withWorkflowComponents } from './components/withWorkflowComponents.js'
import { evidenceEndpoint } from './endpoints/evidenceEndpoint.js'
import {
  archiveOnDelete,
  inCollection,
  inGlobal,
  workflowEndpoints,
} from './endpoints/workflowEndpoints.js'
import { afterChange, afterRead, beforeChange, beforeOperation } from './hooks/governedHooks.js'
import {
  afterGlobalChange,
  afterGlobalRead,
  beforeGlobalChange,
  beforeGlobalOperation,
} from './hooks/globalHooks.js'
import { tagField } from './hooks/preconditionOf.js'
import { proposeRelease } from './releases/proposeRelease.js'
import { withoutHidden } from './limits/withoutHidden.js'
import { isOfTheHouse } from './people/isOfTheHouse.js'

const label = (en: string, zh: string) => ({ en, zh })

/** A project's fields as the form of a governed text shows them. */
const formFields = (fields: readonly Field[]): Field[] =>
  withDisclaimerInForm(withOtherLanguage(fields))

type Names = Readonly<Record<string, { readonly en: string; readonly zh: string }>>

const stateField = (name: string, states: Names, en: string, zh: string): Field => ({
  name,
  type: 'select',
  options: Object.entries(states).map(([value, names]) => ({ value, label: { ...names } })),
  label: label(en, zh),
  index: true,
  custom: { isContent: false },
  access: { create: () => false, update: () => false },
  admin: {
    readOnly: true,
    position: 'sidebar',
    components: { Field: false, Cell: 'communique/client#WorkflowStateCell' },
  },
})

/** The plugin's own fields: bookkeeping for lists and filters, never content. */
export const workflowFields = (): Field[] => [
  stateField('workflowState', workingWords, 'Stands at', '流程状态'),
  stateField('publicState', publicWords, 'Public', '公开状态'),
  {
    name: 'savedBy',
    type: 'text',
    label: label('Saved by', '保存人'),
    custom: { isContent: false },
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
  {
    name: tagField,
    type: 'text',
    label: label('Tag', '标记'),
    virtual: true,
    custom: { isContent: false },
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
]

/** Adds "published only" to what a project lets the public read; the signed-in are not touched. */
const publishedOnly =
  (access: Access | undefined, hasTrash: boolean): Access =>
  async (args) => {
    const allowed = access === undefined ? Boolean(args.req.user) : await access(args)
    if (args.req.user || allowed === false) return allowed
    const only: Where[] = [
      { _status: { equals: 'published' } },
      ...(hasTrash ? [{ deletedAt: { exists: false } }] : []),
    ]
    return { and: [...(allowed === true ? [] : [allowed]), ...only] }
  }

const ofTheHouse: Access = ({ req }) => isOfTheHouse(req)

const draftsOnly = { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 0 } as const

/** Lists show where a text stands; a project that names its columns gets ours before the dates. */
const withStateColumns = (columns: string[] | undefined): string[] | undefined =>
  columns === undefined || columns.includes('workflowState')
    ? columns
    : [
        ...columns.filter((column) => column !== '_status' && column !== 'updatedAt'),
        'workflowState',
        'publicState',
        ...columns.filter((column) => column === 'updatedAt'),
      ]

/** Puts one collection under the workflow; its own hooks and access run first and stay. */
export const governCollection = (config: CollectionConfig): CollectionConfig =>
  withWorkflowComponents({
    ...config,
    disableBulkEdit: true,
    admin: { ...config.admin, defaultColumns: withStateColumns(config.admin?.defaultColumns) },
    versions: draftsOnly,
    fields: [...formFields(config.fields), ...workflowFields()],
    access: {
      ...config.access,
      read: withoutHidden(
        publishedOnly(config.access?.read, config.trash === true),
        config.slug,
        'id',
      ),
      readVersions: withoutHidden(config.access?.readVersions ?? ofTheHouse, config.slug, 'parent'),
    },
    endpoints: [
      // Before the verbs, among which the router would look for it.
      proposeRelease(config.slug),
      ...workflowEndpoints('/:id', inCollection(config.slug)),
      evidenceEndpoint('/:id', inCollection(config.slug)),
      archiveOnDelete(config.slug),
      ...(config.endpoints === false ? [] : (config.endpoints ?? [])),
    ],
    hooks: {
      ...config.hooks,
      beforeOperation: [...(config.hooks?.beforeOperation ?? []), beforeOperation(config.slug)],
      beforeChange: [...(config.hooks?.beforeChange ?? []), beforeChange(config.slug)],
      afterChange: [...(config.hooks?.afterChange ?? []), afterChange(config.slug)],
      afterRead: [...(config.hooks?.afterRead ?? []), afterRead(config.slug)],
    },
  })

/** Puts one global under the workflow. */
export const governGlobal = (config: GlobalConfig): GlobalConfig =>
  withWorkflowComponents({
    ...config,
    versions: { drafts: { autosave: false, schedulePublish: false }, max: 0 },
    fields: [...formFields(config.fields), ...workflowFields()],
    access: {
      ...config.access,
      read: publishedOnly(config.access?.read, false),
      readVersions: config.access?.readVersions ?? ofTheHouse,
    },
    endpoints: [
      ...workflowEndpoints('', inGlobal(config.slug)),
      evidenceEndpoint('', inGlobal(config.slug)),
      ...(config.endpoints === false ? [] : (config.endpoints ?? [])),
    ],
    hooks: {
      ...config.hooks,
      beforeOperation: [
        ...(config.hooks?.beforeOperation ?? []),
        beforeGlobalOperation(config.slug),
      ],
      beforeChange: [...(config.hooks?.beforeChange ?? []), beforeGlobalChange(config.slug)],
      afterChange: [...(config.hooks?.afterChange ?? []), afterGlobalChange(config.slug)],
      afterRead: [...(config.hooks?.afterRead ?? []), afterGlobalRead(config.slug)],
    },
  })
