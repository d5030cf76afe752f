import { formatDate } from '../formatDate.js'
import type { PageView } from '../pageView.js'
import { words } from '../words.js'
import { Breadcrumb } from './Breadcrumb.js'
import { CardList } from './CardList.js'
import { ChangeNotes } from './ChangeNotes.js'
import { DialogueSections } from './DialogueSections.js'
import { Disclaimer } from './Disclaimer.js'
import { Facts } from './Facts.js'
import { LeadImage } from './LeadImage.js'
import { NoticeBox } from './NoticeBox.js'
import { SideEvents } from './SideEvents.js'

/** One activity or dialogue. */
export function DocumentPage({ view }: { view: Extract<PageView, { kind: 'document' }> }) {
  const { document, dialogue, locale, site } = view
  const say = words[locale]
  const related = (document.related ?? []).filter(({ title }) => title !== null)
  const isUpdated = document.updatedAt.slice(0, 10) > document.firstPublishedAt.slice(0, 10)
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: view.linkedData }} />
      <Breadcrumb frame={view} document={document} />
      <article className="document">
        <header>
          <p className="kicker">{document.type === 'dialogues' ? say.dialogue : say.activity}</p>
          <h1>{document.title}</h1>
          <p className="dates">
            {say.published}{' '}
            <time dateTime={document.displayedAt}>
              {formatDate(document.displayedAt, locale, site.timeZone)}
            </time>
            {isUpdated && (
              <>
                {' · '}
                {say.updated}{' '}
                <time dateTime={document.updatedAt}>
                  {formatDate(document.updatedAt, locale, site.timeZone)}
                </time>
              </>
            )}
          </p>
        </header>
        {document.notice && <NoticeBox frame={view} heading={say.withdrawn} {...document.notice} />}
        <div className="columns">
          <div className="text">
            {document.summary && <p className="summary">{document.summary}</p>}
            <LeadImage image={document.leadImage} />
            {document.body && (
              <div className="body" dangerouslySetInnerHTML={{ __html: document.body.html }} />
            )}
            <DialogueSections view={view} />
            <SideEvents document={document} locale={locale} />
            <Disclaimer frame={view} document={document} />
            <ChangeNotes frame={view} document={document} />
            <CardList id="reports" heading={say.reports} cards={view.reports} locale={locale} />
            <CardList id="related" heading={say.related} cards={related} locale={locale} />
          </div>
          <aside className="beside">
            <Facts frame={view} document={document} dialogue={dialogue} />
          </aside>
        </div>
      </article>
    </>
  )
}
