import type { CollectionConfig, Config, Plugin } from 'payload'
import { checkQuestions } from './closing/checkQuestions.js'
import { closeNotebooks } from './closing/closeNotebooks.js'
import { closeUnusable, closeUnusableMutations } from './closing/closeUnusable.js'
import { hideExistence, hideExistenceInQueries } from './closing/hideExistence.js'
import { closeMachinery } from './collections/closeMachinery.js'
import { machineryCollections } from './collections/machinery.js'
import { restoreAsDraft } from './endpoints/restoreAsDraft.js'
import { dueEndpoint } from './endpoints/dueEndpoint.js'
import { listEndpoints } from './endpoints/listEndpoints.js'
import { createFileStore } from './files/createFileStore.js'
import { sayNoFetching } from './files/fetchNothing.js'
import { governUploads } from './files/governUploads.js'
import { governCollection, governGlobal } from './govern.js'
import { listQueries } from './graphql/listQueries.js'
import { withOperations, workflowMutations, workflowQueries } from './graphql/workflowOperations.js'
import { sayDatabaseTrouble } from './hooks/sayDatabaseTrouble.js'
import { untellTag } from './hooks/tellTag.js'
import { resolveOptions, type CommuniqueOptions, type ResolvedOptions } from './options.js'
import { guardAccounts } from './people/guardAccounts.js'
import { lockBeforeUpdate } from './people/lockBeforeUpdate.js'
import { recordAccount } from './people/recordAccount.js'
import { repeatMutations } from './retry/repeatMutations.js'
import { repeatWrites } from './retry/repeatWrites.js'
import { optionsKey } from './runtime/runtime.js'
import { sayWhatIsOverridden } from './sayWhatIsOverridden.js'
import { mergeTranslations } from './translations/mergeTranslations.js'

export type { CollectionRules, CommuniqueOptions } from './options.js'
export {
  workflow,
  type OfText,
  type VerbAnswer,
  type VerbArgs,
  type Workflow,
} from './local/workflow.js'
export { createScheduler, standsStill } from './schedule/index.js'
export type {
  Round,
  Scheduler,
  SchedulerLog,
  SchedulerOptions,
  SchedulerStatus,
} from './schedule/index.js'
export { workflowTagOf } from './runtime/workflowTagOf.js'

const answersAreNoFailures: Record<string, 'info' | 'warn'> = { Busy: 'warn', Refused: 'info' }

const recordAccounts = (users: CollectionConfig): CollectionConfig => ({
  ...users,
  hooks: {
    ...users.hooks,
    beforeOperation: [lockBeforeUpdate, ...(users.hooks?.beforeOperation ?? [])],
    afterChange: [...(users.hooks?.afterChange ?? []), recordAccount],
  },
})

const withWorkflow = (config: Config, options: ResolvedOptions): Config => {
  const files = createFileStore(options.dataDir)
  const govern = (collection: CollectionConfig): CollectionConfig => {
    if (collection.slug === options.users) return recordAccounts(collection)
    if (!(collection.slug in options.collections)) return collection
    const governed = governCollection(collection)
    // The gate takes the document's lock, so nothing may read in the transaction before it does.
    return governed.upload ? governUploads(governed, files) : governed
  }
  return {
    ...config,
    custom: { ...config.custom, [optionsKey]: options },
    hooks: {
      ...config.hooks,
      afterError: [
        ...(config.hooks?.afterError ?? []),
        sayDatabaseTrouble,
        untellTag,
        sayNoFetching,
      ],
    },
    // A refusal is an answer, not a failure: it belongs in no error log.
    loggingLevels: { ...config.loggingLevels, ...answersAreNoFailures },
    i18n: mergeTranslations(config.i18n),
    onInit: async (payload) => {
      await config.onInit?.(payload)
      guardAccounts(payload)
      closeUnusable(payload)
      closeNotebooks(payload)
      hideExistence(payload, options)
      checkQuestions(payload)
      restoreAsDraft(payload, options)
      repeatWrites(payload)
      sayWhatIsOverridden(payload)
    },
    graphQL: {
      ...config.graphQL,
      mutations: closeUnusableMutations(
        repeatMutations(withOperations(workflowMutations, config.graphQL?.mutations)),
      ),
      queries: hideExistenceInQueries(
        withOperations(workflowQueries, withOperations(listQueries, config.graphQL?.queries)),
        options,
      ),
    },
    endpoints: [...(config.endpoints ?? []), dueEndpoint, ...listEndpoints],
    collections: [
      ...(config.collections ?? []).map(govern),
      ...machineryCollections().map(closeMachinery),
    ],
    globals: (config.globals ?? []).map((global) =>
      global.slug in options.globals ? governGlobal(global) : global,
    ),
  }
}

/**
 * The editorial workflow as a Payload plugin: the named collections and globals save drafts only,
 * and become public only through verbs that another person's approval allows. Name it last in
 * `plugins`, so that no later hook changes what it checked.
 */
export const communique =
  (options: CommuniqueOptions): Plugin =>
  (config) =>
    withWorkflow(config, resolveOptions(options))
