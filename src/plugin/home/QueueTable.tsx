import { Link, Pill } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { BulkBox } from '../bulk/BulkBox.js'
import { pillStyleOf } from '../components/pillStyleOf.js'
import type { QueueItem } from '../queue/index.js'
import type { SentenceKey } from '../translations/Sentences.js'
import type { DeskWords } from './deskWords.js'
import { pageOf } from './pageOf.js'

const roleKeys: Readonly<Record<string, SentenceKey>> = {
  approver: 'queue:roleApprover',
  'press-officer': 'queue:rolePressOfficer',
  administrator: 'queue:roleAdministrator',
}

const waitsFor = (item: QueueItem, { say }: DeskWords): string => {
  const { group, person } = item.waitsFor
  if (person !== null) return person.name ?? say('bar:erased')
  const key = group === null ? undefined : roleKeys[group]
  return key === undefined ? say('bar:somebody') : say(key)
}

/** The key of a text of the list. */
export const keyOf = ({ collection, id }: QueueItem): string =>
  id === null ? `globals/${collection}` : `${collection}/${id}`

/** What waits, as a table: what it is, where it stands, for whom it waits, since and until when. */
export const QueueTable = ({
  items,
  words,
}: {
  readonly items: readonly QueueItem[]
  readonly words: DeskWords
}): ReactNode => {
  const { addressOf, instant, kindOf, say, titleOf } = words
  if (items.length === 0) return <p>{say('queue:none')}</p>
  return (
    <div
      aria-label={say('queue:title')}
      className="communique-queue__scroll"
      role="region"
      tabIndex={0}
    >
      <table className="communique-queue__table">
        <thead>
          <tr>
            <th scope="col">
              <BulkBox />
            </th>
            {(['text', 'state', 'waitsFor', 'since', 'due'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`queue:${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={keyOf(item)}>
              <td>
                <BulkBox of={{ key: keyOf(item), title: titleOf(item) }} />
              </td>
              <th scope="row">
                <Link href={addressOf(item, pageOf(item))}>{titleOf(item)}</Link>
                <span className="communique-home__about">{kindOf(item.collection)}</span>
              </th>
              <td>
                <span className="communique-home__title">
                  <Pill pillStyle={pillStyleOf(item.working)} size="small">
                    {say(`working:${item.working}` as SentenceKey)}
                  </Pill>
                  {item.states.includes('review-owed') ? (
                    <Pill pillStyle="error" size="small">
                      {say('queue:isOwed')}
                    </Pill>
                  ) : null}
                </span>
                {item.isOwn && item.states.includes('to-review') ? (
                  <span className="communique-home__about">{say('home:own')}</span>
                ) : null}
              </td>
              <td>{waitsFor(item, words)}</td>
              <td>{instant(item.since)}</td>
              <td>
                <span className="communique-home__title">
                  {item.dueAt === null ? null : instant(item.dueAt)}
                  {item.isOverdue ? (
                    <Pill pillStyle="error" size="small">
                      {say('queue:isOverdue')}
                    </Pill>
                  ) : null}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
