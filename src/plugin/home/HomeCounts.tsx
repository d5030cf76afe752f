import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskWords } from './deskWords.js'
import { homeCounts, type Home } from './readHome.js'

/** How many texts wait for what; each number leads to the list of them. */
export const HomeCounts = ({
  counts,
  words,
}: {
  readonly counts: Home['counts']
  readonly words: DeskWords
}): ReactNode => (
  <ul aria-label={words.say('home:counts')} className="communique-home__counts">
    {homeCounts.map((name) => {
      const number = counts[name]
      if (number === undefined) return null
      const filter = name === 'overdue' ? 'overdue=true' : `state=${name}`
      return (
        <li className={number === 0 ? 'communique-home__none' : undefined} key={name}>
          <Link href={words.adminAddress(`/queue?for=mine&${filter}`)}>
            <strong>{number}</strong> {words.say(`queue:${name}`)}
          </Link>
        </li>
      )
    })}
  </ul>
)
