import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { queueStates } from '../queue/queueStates.js'
import type { DeskWords } from './deskWords.js'
import { queueAddress, withoutPlace, type Chosen } from './queueAddress.js'

/** A value of one parameter; null: it is not given. */
type Choice = { readonly value: string | null; readonly label: string }

/** Which texts the list shows: one link for each choice, so that each list has an address. */
export const QueueFilters = ({
  chosen,
  words,
}: {
  readonly chosen: Chosen
  readonly words: DeskWords
}): ReactNode => {
  const { kindOf, say, writable } = words
  const groups: readonly { name: string; label: string; choices: readonly Choice[] }[] = [
    {
      name: 'for',
      label: say('queue:whose'),
      choices: [
        { value: 'mine', label: say('queue:mine') },
        { value: 'me', label: say('queue:me') },
        { value: 'group', label: say('queue:group') },
        { value: null, label: say('queue:everybody') },
      ],
    },
    {
      name: 'state',
      label: say('queue:states'),
      choices: [
        { value: null, label: say('queue:any') },
        ...queueStates.map((state) => ({ value: state, label: say(`queue:${state}`) })),
      ],
    },
    {
      name: 'overdue',
      label: say('queue:when'),
      choices: [
        { value: null, label: say('queue:anyTime') },
        { value: 'true', label: say('queue:overdue') },
      ],
    },
    {
      name: 'collection',
      label: say('queue:kinds'),
      choices: [
        { value: null, label: say('queue:anyKind') },
        ...writable.map((slug) => ({ value: slug, label: kindOf(slug) })),
      ],
    },
  ]
  const addressOf = (name: string, value: string | null): string => {
    const { [name]: _, ...others } = withoutPlace(chosen)
    return queueAddress(words, value === null ? others : { ...others, [name]: value })
  }
  return (
    <nav aria-label={say('queue:filters')} className="communique-queue__filters">
      {groups.map(({ choices, label, name }) => (
        <div key={name}>
          <span id={`communique-queue-${name}`}>{label}</span>
          <ul aria-labelledby={`communique-queue-${name}`}>
            {choices.map((choice) => {
              const isChosen = (chosen[name] ?? null) === choice.value
              return (
                <li key={choice.value}>
                  <Link
                    aria-current={isChosen ? 'true' : undefined}
                    href={addressOf(name, choice.value)}
                  >
                    {choice.label}
                  </Link>
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </nav>
  )
}
