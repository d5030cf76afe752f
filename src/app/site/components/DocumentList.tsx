import { eventDates } from '../eventDates.js'
import { formatDate } from '../formatDate.js'
import { pagePath } from '../pagePath.js'
import type { Frame } from '../pageView.js'
import type { PublicListItem } from '../publicDocument.js'
import { words } from '../words.js'

type DocumentListProps = {
  frame: Frame
  id: string
  heading: string
  documents: readonly PublicListItem[]
}

/** The newest texts of one kind, with the day shown and a line on each. */
export function DocumentList({ frame, id, heading, documents }: DocumentListProps) {
  const { locale, site } = frame
  return (
    <section className="list" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {documents.length === 0 && <p className="empty">{words[locale].nothingYet}</p>}
      <ol>
        {documents.map((document) => {
          const held = eventDates(document.event, locale, site.timeZone)
          return (
            <li key={document.id}>
              <time dateTime={document.displayedAt}>
                {formatDate(document.displayedAt, locale, site.timeZone)}
              </time>
              <h3>
                <a href={pagePath(locale, document.type, document.slug) ?? undefined}>
                  {document.title}
                </a>
              </h3>
              {document.summary && <p>{document.summary}</p>}
              {held && (
                <p className="held">
                  {words[locale].dateHeld} {held}
                </p>
              )}
              {document.notice && <p className="held">{words[locale].withdrawn}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
