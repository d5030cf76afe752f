import type { CollectionConfig, GlobalConfig } from 'payload'
import { withCollectionComponents } from './withCollectionComponents.js'
import { withGlobalComponents } from './withGlobalComponents.js'

/** A governed collection limits its versions by `maxPerDoc`, a governed global by `max`. */
const isGlobal = (config: CollectionConfig | GlobalConfig): config is GlobalConfig =>
  typeof config.versions === 'object' && 'max' in config.versions

/**
 * A governed collection or global with the workflow's bar and status in its edit form and without
 * Payload's Publish and Unpublish. What the project has put there before the controls stays.
 */
export function withWorkflowComponents(config: CollectionConfig): CollectionConfig
export function withWorkflowComponents(config: GlobalConfig): GlobalConfig
export function withWorkflowComponents(
  config: CollectionConfig | GlobalConfig,
): CollectionConfig | GlobalConfig {
  return isGlobal(config) ? withGlobalComponents(config) : withCollectionComponents(config)
}
