import { AsyncLocalStorage } from 'node:async_hooks'

import type { Site } from '../../delivery/index.js'
import type { Language } from '../../domain/languages/languages.js'
import type { PublicDocument, PublicListItem } from './publicDocument.js'

/** What stands round every page. */
export type Frame = {
  readonly locale: Language
  readonly site: Site
  /** The public address without a final slash. */
  readonly origin: string
  /** The same page in each language that has it, as paths of this site. */
  readonly languages: readonly { readonly locale: Language; readonly path: string }[]
}

/** Everything one public page shows. The server reads it; the page only renders. */
export type PageView = Frame &
  (
    | {
        readonly kind: 'document'
        readonly document: PublicDocument
        /** The dialogue an activity reports on, with its own facts. */
        readonly dialogue: PublicDocument | null
        /** The activities that report on a dialogue. */
        readonly reports: readonly PublicListItem[]
        /** The page as JSON-LD, ready to stand in a script element. */
        readonly linkedData: string
      }
    | {
        readonly kind: 'home'
        readonly activities: readonly PublicListItem[]
        readonly dialogues: readonly PublicListItem[]
      }
    | { readonly kind: 'gone'; readonly reason: string | null; readonly since: string }
    | { readonly kind: 'not-in-this-language' }
    | { readonly kind: 'not-found' }
  )

const KEY = Symbol.for('communique.page')

// Next bundles its own copy of this module; both find the one storage here.
const shared = globalThis as { [KEY]?: AsyncLocalStorage<PageView> }

/** Renders with `view` as the page's content. Called by the server round Next's handler. */
export function withPageView<T>(view: PageView, render: () => T): T {
  return storage().run(view, render)
}

/**
 * The content of the page being rendered.
 * @throws Error when the page was not asked for through the server of this project
 */
export function pageView(): PageView {
  const view = storage().getStore()
  if (!view) throw new Error('The public pages are rendered by src/server.ts only.')
  return view
}

function storage(): AsyncLocalStorage<PageView> {
  return (shared[KEY] ??= new AsyncLocalStorage<PageView>())
}
