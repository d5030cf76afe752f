import { formatDate } from '../formatDate.js'
import type { Frame } from '../pageView.js'
import type { PublicDocument } from '../publicDocument.js'
import { words } from '../words.js'

/** What was changed in public, newest first. */
export function ChangeNotes({ frame, document }: { frame: Frame; document: PublicDocument }) {
  const notes = document.changeNotes.filter(({ note }) => note !== undefined)
  if (notes.length === 0) return null
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{words[frame.locale].changes}</h2>
      <ol>
        {notes.map(({ at, note }) => (
          <li key={at}>
            <time dateTime={at}>{formatDate(at, frame.locale, frame.site.timeZone)}</time> {note}
          </li>
        ))}
      </ol>
    </section>
  )
}
