import type { EditConfig, EditViewConfig } from 'payload'
import type { SentenceKey } from '../translations/index.js'
import { componentPaths } from './componentPaths.js'

/** One page beside the edit form, with its tab. */
const page = (name: 'review' | 'record', Component: string, order: number): EditViewConfig => {
  const key: SentenceKey = `${name}:tab`
  return {
    Component,
    path: `/${name}`,
    tab: {
      href: `/${name}`,
      // The keys that Payload knows of are its own; the plugin's are added when it is installed.
      label: ({ t }) => t(`communique:${key}` as Parameters<typeof t>[0]),
      order,
    },
  }
}

/**
 * The pages of a governed document beside its form: what would go out, and all that happened. A
 * project that has a page of that name keeps its own.
 */
export const documentViews = (own: EditConfig = {}): EditConfig => {
  const ours = {
    review: page('review', componentPaths.reviewView, 150),
    record: page('record', componentPaths.recordView, 200),
  }
  // A view in place of the whole document has no pages beside it, and Payload's types allow none.
  return { ...ours, ...own } as EditConfig
}
