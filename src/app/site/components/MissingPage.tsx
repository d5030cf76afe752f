import type { PageView } from '../pageView.js'
import { languageNames, words } from '../words.js'
import { NoticeBox } from './NoticeBox.js'

type MissingView = Extract<PageView, { kind: 'gone' | 'not-found' | 'not-in-this-language' }>

/** Says why there is no text at an address, and where to go from here. */
export function MissingPage({ view }: { view: MissingView }) {
  const say = words[view.locale]
  const others = view.languages.filter(({ locale }) => locale !== view.locale)
  return (
    <div className="missing">
      <h1>{headingOf(view)}</h1>
      {view.kind === 'gone' && (
        <NoticeBox frame={view} heading={say.goneSince} reason={view.reason} since={view.since} />
      )}
      {view.kind === 'not-found' && <p>{say.notFoundHint}</p>}
      {view.kind === 'not-in-this-language' && (
        <p>
          {say.readIn}:{' '}
          {others.map(({ locale, path }) => (
            <a key={locale} href={path} lang={locale} hrefLang={locale}>
              {languageNames[locale]}
            </a>
          ))}
        </p>
      )}
      <p>
        <a href={`/${view.locale}`}>{say.backHome}</a>
      </p>
    </div>
  )
}

/** The heading, and the title of the page. */
export function headingOf({ kind, locale }: MissingView): string {
  const say = words[locale]
  if (kind === 'gone') return say.gone
  return kind === 'not-found' ? say.notFound : say.notInThisLanguage
}
