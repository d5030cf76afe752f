import type { PageView } from '../pageView.js'
import { siteNameOf } from '../siteNameOf.js'
import { words } from '../words.js'
import { DocumentList } from './DocumentList.js'

/** The first page: the newest activities, and the dialogues. */
export function HomePage({ view }: { view: Extract<PageView, { kind: 'home' }> }) {
  const say = words[view.locale]
  return (
    <>
      <h1 className="unseen">{siteNameOf(view)}</h1>
      <div className="home">
        <DocumentList
          frame={view}
          id="activities"
          heading={say.latestActivities}
          documents={view.activities}
        />
        <DocumentList
          frame={view}
          id="dialogues"
          heading={say.latestDialogues}
          documents={view.dialogues}
        />
      </div>
      {view.site.disclaimer && (
        <p className="disclaimer" role="note" aria-label={say.disclaimer}>
          {view.site.disclaimer.text}
        </p>
      )}
    </>
  )
}
