import type { GlobalConfig } from 'payload'
import { componentPaths, editComponents } from './componentPaths.js'
import { documentViews } from './documentViews.js'

/** A global with the workflow's bar, status and missing buttons in its edit form, and its pages beside it. */
export const withGlobalComponents = (config: GlobalConfig): GlobalConfig => {
  const { components } = config.admin ?? {}
  const { elements } = components ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        elements: {
          ...elements,
          ...editComponents,
          beforeDocumentControls: [
            ...(elements?.beforeDocumentControls ?? []),
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
