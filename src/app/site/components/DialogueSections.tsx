import type { PageView } from '../pageView.js'
import { words } from '../words.js'

/** What a dialogue's own page says of it; an activity tells it in its text. */
export function DialogueSections({ view }: { view: Extract<PageView, { kind: 'document' }> }) {
  const { document, locale } = view
  if (document.type !== 'dialogues') return null
  const outcomes = (document.outcomes ?? []).flatMap(({ text }) => text ?? [])
  return (
    <>
      {document.guidingStatement && (
        <section aria-labelledby="guided-by">
          <h2 id="guided-by">{words[locale].guidedBy}</h2>
          <p>{document.guidingStatement}</p>
        </section>
      )}
      {outcomes.length > 0 && (
        <section aria-labelledby="outcomes">
          <h2 id="outcomes">{words[locale].outcomes}</h2>
          {outcomes.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      )}
    </>
  )
}
