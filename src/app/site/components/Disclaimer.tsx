import { pagePath } from '../pagePath.js'
import type { Frame } from '../pageView.js'
import type { PublicDocument } from '../publicDocument.js'
import { words } from '../words.js'

/** The notice under every English text, with the way to the original where it can be read. */
export function Disclaimer({ frame, document }: { frame: Frame; document: PublicDocument }) {
  const { disclaimer } = document
  if (!disclaimer) return null
  const { original } = disclaimer
  const isOurs = original && document.links.alternates.some(({ href }) => href === original.href)
  const href = isOurs ? pagePath(original.locale, document.type, document.slug) : original?.href
  return (
    <p className="disclaimer" role="note" aria-label={words[frame.locale].disclaimer}>
      {disclaimer.text}
      {href && (
        <>
          {' '}
          <a href={href} hrefLang={original?.locale}>
            {words[frame.locale].original}
          </a>
        </>
      )}
    </p>
  )
}
