import { breadcrumbFor } from '../../../delivery/index.js'
import type { Frame } from '../pageView.js'
import type { PublicDocument } from '../publicDocument.js'
import { words } from '../words.js'

/** Where a text stands in the site; the first step leads to the first page in its language. */
export function Breadcrumb({ frame, document }: { frame: Frame; document: PublicDocument }) {
  const { locale, site } = frame
  return (
    <nav className="breadcrumb" aria-label={words[locale].breadcrumb}>
      <ol>
        {breadcrumbFor(document, site).map(({ label }, index) => (
          <li key={label}>{index === 0 ? <a href={`/${locale}`}>{label}</a> : label}</li>
        ))}
      </ol>
    </nav>
  )
}
