import { Gutter } from '@payloadcms/ui'
import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { isOfTheHouse } from '../people/isOfTheHouse.js'
import { deskWords } from './deskWords.js'
import { DueLine } from './DueLine.js'
import { HomeCounts } from './HomeCounts.js'
import { HomeSection } from './HomeSection.js'
import { NewTexts } from './NewTexts.js'
import { readHome } from './readHome.js'
import { TextLine } from './TextLine.js'
import { WaitingLine } from './WaitingLine.js'
import './home.css'

type Props = ServerProps & {
  readonly initPageResult: { readonly req: Parameters<typeof readHome>[0] }
}

/** The first page of the admin: what waits for whoever is here, what goes out, and what just did. */
export const Home = async (props: Props): Promise<ReactNode> => {
  const { initPageResult, payload, permissions } = props
  const { req } = initPageResult
  if (!isOfTheHouse(req)) {
    const { say } = deskWords(req, 'UTC')
    return (
      <Gutter className="communique-home">
        <h1>{say('home:title')}</h1>
        <p>{say('home:noRole')}</p>
      </Gutter>
    )
  }
  const home = await readHome(req)
  const words = deskWords(req, home.timeZone)
  const { say } = words
  const { afterDashboard, beforeDashboard } = payload.config.admin.components ?? {}
  const around = (Component: typeof afterDashboard): ReactNode =>
    RenderServerComponent({ Component, importMap: payload.importMap, serverProps: props })
  return (
    <Gutter className="communique-home">
      <h1>{say('home:title')}</h1>
      {around(beforeDashboard)}
      <HomeCounts counts={home.counts} words={words} />
      <div className="communique-home__columns">
        <div>
          <HomeSection
            empty={say('home:nothingWaits')}
            id="waiting"
            more={{ address: words.adminAddress('/queue?for=mine'), label: say('home:all') }}
            title={say('home:waiting')}
          >
            {home.waiting.map((item) => (
              <WaitingLine item={item} key={`${item.collection}/${item.id}`} words={words} />
            ))}
          </HomeSection>
          <HomeSection
            empty={<NewTexts permissions={permissions} words={words} />}
            id="drafts"
            title={say('home:drafts')}
          >
            {home.drafts.map((draft) => (
              <TextLine key={`${draft.collection}/${draft.id}`} text={draft} words={words}>
                {say('home:savedAt', { time: words.instant(draft.savedAt) })}
              </TextLine>
            ))}
          </HomeSection>
        </div>
        <div>
          <HomeSection empty={say('home:nothingToday')} id="today" title={say('home:today')}>
            {home.today.map((due) => (
              <DueLine due={due} isToday key={`${due.collection}/${due.id}`} words={words} />
            ))}
          </HomeSection>
          <HomeSection
            empty={say('home:nothingThisWeek')}
            id="week"
            more={{ address: words.adminAddress('/calendar'), label: say('calendar:more') }}
            title={say('home:week')}
          >
            {home.week.map((due) => (
              <DueLine due={due} key={`${due.collection}/${due.id}`} words={words} />
            ))}
          </HomeSection>
          <HomeSection empty={say('home:nothingWentOut')} id="went-out" title={say('home:wentOut')}>
            {home.wentOut.map((text) => (
              <TextLine key={`${text.collection}/${text.id}`} text={text} words={words}>
                {say(text.isForced ? 'home:forcedAt' : 'home:publicAt', {
                  time: words.instant(text.at),
                })}
              </TextLine>
            ))}
          </HomeSection>
        </div>
      </div>
      <p className="communique-home__zone">{say('home:clock', { timeZone: home.timeZone })}</p>
      {around(afterDashboard)}
    </Gutter>
  )
}
