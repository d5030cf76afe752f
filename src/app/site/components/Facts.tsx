import { Fragment } from 'react'

import { eventDates } from '../eventDates.js'
import type { Frame } from '../pageView.js'
import type { PublicDocument } from '../publicDocument.js'
import { words } from '../words.js'
import { CardLink } from './CardLink.js'

type FactsProps = { frame: Frame; document: PublicDocument; dialogue: PublicDocument | null }

/** The facts of an event beside its text: when, where, who. */
export function Facts({ frame: { locale, site }, document, dialogue }: FactsProps) {
  const say = words[locale]
  const event = dialogue ?? document
  const held = eventDates(document.event ?? dialogue?.event, locale, site.timeZone)
  const place = [event.place?.venue, event.place?.city, event.place?.region].filter(Boolean)
  const people = (event.participants ?? []).filter(({ name, leader }) => name ?? leader?.title)
  const organisations = (event.organisations ?? []).flatMap(({ organisation }) =>
    organisation?.title ? [organisation] : [],
  )
  const themes = (event.themes ?? []).flatMap(({ text }) => text ?? [])
  const facts = [
    held && { label: say.dateHeld, content: held },
    place.length > 0 && { label: say.place, content: place.join(locale === 'en' ? ', ' : '，') },
    document.dialogue && {
      label: say.dialogue,
      content: <CardLink card={document.dialogue} locale={locale} />,
    },
    people.length > 0 && {
      label: say.participants,
      content: (
        <ul>
          {people.map(({ name, leader, post }, index) => (
            <li key={index}>
              {name ?? leader?.title}
              {post && <span className="post">{post}</span>}
            </li>
          ))}
        </ul>
      ),
    },
    organisations.length > 0 && {
      label: say.organisations,
      content: (
        <ul>
          {organisations.map((card) => (
            <li key={card.id}>{card.title}</li>
          ))}
        </ul>
      ),
    },
    themes.length > 0 && {
      label: say.themes,
      content: (
        <ul>
          {themes.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ),
    },
  ].filter((fact) => typeof fact === 'object' && fact !== null)

  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(({ label, content }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
