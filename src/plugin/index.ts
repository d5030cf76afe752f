import type { CollectionConfig, Config, Plugin } from 'payload'
import { checkQuestions } from './closing/checkQuestions.js'
import { closeNotebooks } from './closing/closeNotebooks.js'
import { closeUnusable, closeUnusableMutations } from './closing/closeUnusable.js'
import { hideExistence, hideExistenceInQueries } from './closing/hideExistence.js'
import { closeMachinery } from './collections/closeMachinery.js'
import { machineryCollections } from './collections/machinery.js'
import { restoreAsDraft } from './endpoints/restoreAsDraft.js'
import { accountNewsEndpoint } from './endpoints/accountNewsEndpoint.js'
import { limitedEndpoint } from './endpoints/limitedEndpoint.js'
import { canMoveEndpoint } from './endpoints/canMoveEndpoint.js'
import { dueEndpoint } from './endpoints/dueEndpoint.js'
import { eraseNameEndpoint } from './endpoints/eraseNameEndpoint.js'
import { listEndpoints } from './endpoints/listEndpoints.js'
import { statisticsEndpoint } from './endpoints/statisticsEndpoint.js'
import { createFileStore } from './files/createFileStore.js'
import { sayNoFetching } from './files/fetchNothing.js'
import { governUploads } from './files/governUploads.js'
import { governCollection, governGlobal } from './govern.js'
import { accessMutations, accessQueries } from './graphql/accessOperations.js'
import { accountMutations, accountQueries } from './graphql/accountOperations.js'
import { listQueries } from './graphql/listQueries.js'
import { withOperations, workflowMutations, workflowQueries } from './graphql/workflowOperations.js'
import { withGroups } from './groups/withGroups.js'
import { sayBodyTrouble } from './hooks/sayBodyTrouble.js'
import { sayDatabaseTrouble } from './hooks/sayDatabaseTrouble.js'
import { untellTag } from './hooks/tellTag.js'
import { resolveOptions, type CommuniqueOptions, type ResolvedOptions } from './options.js'
import { guardAccounts } from './people/guardAccounts.js'
import { deskTranslations } from './home/deskTranslations.js'
import { withHome } from './home/withHome.js'
import { releasesCollection } from './releases/releasesCollection.js'
import { withAccountNotice, withAccountRecord } from './people/withAccountRecord.js'
import { repeatMutations } from './retry/repeatMutations.js'
import { repeatWrites } from './retry/repeatWrites.js'
import { optionsKey } from './runtime/runtime.js'
import { sayWhatIsOverridden } from './sayWhatIsOverridden.js'
import { mergeTranslations } from './translations/mergeTranslations.js'
import { webhookEndpoints } from './webhooks/webhookEndpoints.js'
import { webhooksCollection } from './webhooks/webhooksCollection.js'

export type { CollectionRules, StageRule } from './collectionRules.js'
export type { CommuniqueOptions } from './options.js'
export {
  altTexts,
  deadLinks,
  disclaimer,
  leaderNames,
  terminology,
} from './checks/builtIn/index.js'
export type { Check, CheckContext, CheckedText, CheckFunction, Finding } from './checks/Check.js'
export { CleanPasteFeature } from './paste/CleanPasteFeature.js'
export { returnChangedReviews } from './stages/returnChangedReviews.js'
export { workflow, type VerbArgs, type Workflow } from './local/workflow.js'
export type { OfText, VerbAnswer } from './local/OfText.js'
export { createScheduler, standsStill } from './schedule/index.js'
export type {
  Round,
  Scheduler,
  SchedulerLog,
  SchedulerOptions,
  SchedulerStatus,
} from './schedule/index.js'
export { createWebhookWorker } from './webhooks/createWebhookWorker.js'
export type { WebhookWorker, WebhookWorkerOptions } from './webhooks/createWebhookWorker.js'
export { workflowTagOf } from './runtime/workflowTagOf.js'

const answersAreNoFailures: Record<string, 'info' | 'warn'> = { Busy: 'warn', Refused: 'info' }

/** A project without governed collections has nothing to release, and nothing to tell of. */
const beside = ({ collections, globals }: ResolvedOptions): CollectionConfig[] => {
  const slugs = Object.keys(collections)
  if (slugs.length === 0) return []
  return [releasesCollection(slugs), webhooksCollection([...slugs, ...Object.keys(globals)])]
}

const withWorkflow = (config: Config, options: ResolvedOptions): Config => {
  const files = createFileStore(options.dataDir)
  const govern = (collection: CollectionConfig): CollectionConfig => {
    if (collection.slug === options.users) return withAccountRecord(withGroups(collection, options))
    if (!(collection.slug in options.collections)) return collection
    const governed = governCollection(collection)
    // The gate takes the document's lock, so nothing may read in the transaction before it does.
    return governed.upload ? governUploads(governed, files) : governed
  }
  return {
    ...config,
    admin: withHome(withAccountNotice(config.admin)),
    custom: { ...config.custom, [optionsKey]: options },
    hooks: {
      ...config.hooks,
      afterError: [
        ...(config.hooks?.afterError ?? []),
        sayBodyTrouble,
        sayDatabaseTrouble,
        untellTag,
        sayNoFetching,
      ],
    },
    // A refusal is an answer, not a failure: it belongs in no error log.
    loggingLevels: { ...config.loggingLevels, ...answersAreNoFailures },
    i18n: mergeTranslations(config.i18n, deskTranslations(config.admin)),
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
        repeatMutations(
          withOperations(
            workflowMutations,
            accountMutations,
            accessMutations,
            config.graphQL?.mutations,
          ),
        ),
      ),
      queries: hideExistenceInQueries(
        withOperations(
          workflowQueries,
          accountQueries,
          accessQueries,
          listQueries,
          config.graphQL?.queries,
        ),
        options,
      ),
    },
    endpoints: [
      ...(config.endpoints ?? []),
      dueEndpoint,
      canMoveEndpoint,
      limitedEndpoint,
      accountNewsEndpoint,
      eraseNameEndpoint,
      statisticsEndpoint,
      ...listEndpoints,
      ...webhookEndpoints,
    ],
    collections: [
      ...(config.collections ?? []).map(govern),
      ...beside(options),
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
