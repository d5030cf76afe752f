'use client'

import type { ReactNode } from 'react'
import { Refusals } from '../components/Refusals.js'
import { useSentences } from '../components/useSentences.js'
import type { BulkVerb } from './bulkVerbs.js'
import type { BulkResult } from './takeInTurn.js'

type Props = {
  readonly verb: BulkVerb
  readonly results: readonly BulkResult[]
  /** How many there are to be in the end. */
  readonly count: number
}

/** What became of each text. */
export const BulkResults = ({ count, results, verb }: Props): ReactNode => {
  const say = useSentences()
  const done = results.filter(({ answer }) => answer.kind === 'done').length
  return (
    <div aria-live="polite" role="status">
      <p>
        {say(results.length < count ? 'bulk:running' : 'bulk:done', {
          count: String(count),
          done: String(done),
          refused: String(results.length - done),
          step: say(`verbs:${verb}`),
        })}
      </p>
      <ul className="communique-bulk__results">
        {results.map(({ answer, item }) => (
          <li key={item.key}>
            <strong>{item.title}</strong>{' '}
            {answer.kind === 'done' ? (
              say(`done:${verb}`)
            ) : answer.kind === 'stale' ? (
              say('bulk:stale')
            ) : (
              <>
                {answer.kind === 'failed' ? say('bar:failed') : say('bulk:refused')}
                <Refusals refusals={answer.messages} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
