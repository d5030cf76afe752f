import type { CollectionConfig } from 'payload'
import { componentPaths, editComponents } from './componentPaths.js'
import { documentViews } from './documentViews.js'

/** A collection with the workflow's bar, status and missing buttons in its edit form, and its pages beside it. */
export const withCollectionComponents = (config: CollectionConfig): CollectionConfig => {
  const { components } = config.admin ?? {}
  const { edit } = components ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        edit: {
          ...edit,
          ...editComponents,
          beforeDocumentControls: [
            ...(edit?.beforeDocumentControls ?? []),
            componentPaths.workflowBar,
          ],
        },
        views: {
          ...components?.views,
          edit: documentViews(components?.views?.edit),
        },
      },
    },
  }
}
