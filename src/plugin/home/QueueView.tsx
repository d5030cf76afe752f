import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { BulkBar } from '../bulk/BulkBar.js'
import { BulkChoice } from '../bulk/BulkChoice.js'
import type { BulkItem } from '../bulk/takeInTurn.js'
import { refusalView } from '../acts/refusalView.js'
import { siteTimeZone } from '../publications/siteTimeZone.js'
import { askList, queue, type QueueItem } from '../queue/index.js'
import { askedIn } from './askedIn.js'
import { deskWords, type DeskWords } from './deskWords.js'
import { DeskFrame } from './DeskFrame.js'
import { KeptFilters } from './KeptFilters.js'
import { QueueFilters } from './QueueFilters.js'
import { queueAddress, withoutPlace } from './queueAddress.js'
import { keyOf, QueueTable } from './QueueTable.js'

const bulkItem = (item: QueueItem, { titleOf }: DeskWords, apiRoute: string): BulkItem => ({
  key: keyOf(item),
  title: titleOf(item),
  workflow: formatAdminURL({ apiRoute: apiRoute as '/', path: `/${keyOf(item)}/workflow` }),
  sequence: item.sequence,
  fingerprint: item.fingerprint,
})

/** Everything that waits, for whom one likes: the list behind the numbers of the first page. */
export const QueueView = async (props: AdminViewServerProps): Promise<ReactNode> => {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const words = deskWords(req, await siteTimeZone(req))
  const { language, say } = words
  const apiRoute = req.payload.config.routes.api
  const asked = askedIn(searchParams)
  const answer = await askList(req, queue, asked)
  const next = 'found' in answer ? answer.found.page.next : null
  const chosen = Object.fromEntries(asked)
  return (
    <DeskFrame title={say('queue:title')} view={props}>
      {'refusals' in answer ? (
        <div role="alert">
          <p>
            {say('queue:wrong', {
              message: words.paragraph(
                answer.refusals.map((refusal) => refusalView(refusal, language).message),
              ),
            })}
          </p>
          <p>
            <Link href={queueAddress(words, { for: 'mine' })}>{say('home:all')}</Link>
          </p>
        </div>
      ) : (
        <>
          <QueueFilters chosen={chosen} words={words} />
          <KeptFilters
            address={words.adminAddress('/queue')}
            query={new URLSearchParams(withoutPlace(chosen)).toString()}
          />
          <BulkChoice items={answer.found.data.map((item) => bulkItem(item, words, apiRoute))}>
            <BulkBar />
            <QueueTable items={answer.found.data} words={words} />
          </BulkChoice>
          <p className="communique-home__zone">{say('home:clock', { timeZone: words.timeZone })}</p>
        </>
      )}
      <p className="communique-queue__pages">
        {chosen.cursor === undefined ? null : (
          <Link href={queueAddress(words, withoutPlace(chosen))}>{say('queue:first')}</Link>
        )}
        {next === null ? null : (
          <Link href={queueAddress(words, { ...chosen, cursor: next })}>{say('queue:next')}</Link>
        )}
      </p>
    </DeskFrame>
  )
}
