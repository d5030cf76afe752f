import type { Config } from 'payload'
import { componentPaths } from '../components/componentPaths.js'

/**
 * The first page of the admin is the desk, and what waits has a page of its own at `/queue`. A
 * project that has its own first page, or something else at that name, keeps it.
 */
export const withHome = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeNavLinks: [componentPaths.queueLink, ...(admin?.components?.beforeNavLinks ?? [])],
    views: {
      queue: {
        Component: componentPaths.queueView,
        path: '/queue',
        exact: true,
        // Payload takes one title for all languages here.
        meta: { title: 'What waits · 待办' },
      },
      dashboard: { Component: componentPaths.home },
      ...admin?.components?.views,
    },
  },
})
