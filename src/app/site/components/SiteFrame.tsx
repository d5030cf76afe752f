import type { ReactNode } from 'react'

import type { Frame } from '../pageView.js'
import { languageNames, words } from '../words.js'
import { siteNameOf } from '../siteNameOf.js'
import { SiteFooter } from './SiteFooter.js'

/** Head, hot keywords and foot of every public page. */
export function SiteFrame({ frame, children }: { frame: Frame; children: ReactNode }) {
  const { locale, site, languages } = frame
  const say = words[locale]
  const name = siteNameOf(frame)
  return (
    <>
      <a className="skip" href="#text">
        {say.skip}
      </a>
      <header className="masthead">
        <div className="wrap masthead-row">
          <a className="site-name" href={`/${locale}`}>
            {site.ministry?.title && site.ministry.title !== name && (
              <span className="site-ministry">{site.ministry.title}</span>
            )}
            <span>{name}</span>
          </a>
          <ul className="languages" aria-label={say.language}>
            {languages.map((other) => (
              <li key={other.locale}>
                {other.locale === locale ? (
                  <span aria-current="true">{languageNames[other.locale]}</span>
                ) : (
                  <a href={other.path} lang={other.locale} hrefLang={other.locale}>
                    {languageNames[other.locale]}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
        <nav className="sections" aria-label={say.navigation}>
          <ul className="wrap">
            <li>
              <a href={`/${locale}`}>{say.home}</a>
            </li>
            <li>
              <a href={`/${locale}#activities`}>{say.activities}</a>
            </li>
            <li>
              <a href={`/${locale}#dialogues`}>{say.dialogues}</a>
            </li>
          </ul>
        </nav>
      </header>
      {site.hotKeywords.length > 0 && (
        <aside className="keywords" aria-label={say.hotKeywords}>
          <div className="wrap">
            <strong>{say.hotKeywords}</strong>
            <ul>
              {site.hotKeywords.map(({ term, url }, index) => (
                <li key={index}>{url ? <a href={url}>{term}</a> : term}</li>
              ))}
            </ul>
          </div>
        </aside>
      )}
      <main id="text" className="wrap">
        {children}
      </main>
      <SiteFooter frame={frame} />
    </>
  )
}
