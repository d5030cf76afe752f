import type { Language } from '../../../domain/languages/languages.js'
import type { PublicDocument } from '../publicDocument.js'
import { words } from '../words.js'

/** The events on the sidelines, in their order. */
export function SideEvents({ document, locale }: { document: PublicDocument; locale: Language }) {
  const events = (document.sideEvents ?? []).filter(({ title }) => title !== null)
  if (events.length === 0) return null
  return (
    <section className="side-events" aria-labelledby="side-events">
      <h2 id="side-events">{words[locale].sideEvents}</h2>
      <ol>
        {events.map(({ id, title, notice }) => (
          <li key={id}>
            {title}
            {notice && <em> — {words[locale].withdrawn}</em>}
          </li>
        ))}
      </ol>
    </section>
  )
}
