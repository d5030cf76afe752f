import type { Config } from 'payload'
import { componentPaths } from '../components/componentPaths.js'

/**
 * The first page of the admin is the desk; what waits has a page of its own at `/queue`, and what
 * goes out one at `/calendar`. A project that has its own first page, or something else at such a
 * name, keeps it.
 */
export const withHome = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeNavLinks: [
      componentPaths.queueLink,
      componentPaths.calendarLink,
      ...(admin?.components?.beforeNavLinks ?? []),
    ],
    views: {
      queue: {
        Component: componentPaths.queueView,
        path: '/queue',
        exact: true,
        // Payload takes one title for all languages here.
        meta: { title: 'What waits · 待办' },
      },
      calendar: {
        Component: componentPaths.calendarView,
        path: '/calendar',
        exact: true,
        meta: { title: 'Calendar · 发布日历' },
      },
      dashboard: { Component: componentPaths.home },
      ...admin?.components?.views,
    },
  },
})
