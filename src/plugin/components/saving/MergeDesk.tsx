'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'
import { MergeButtons } from './MergeButtons.js'
import { MergeSpots } from './MergeSpots.js'
import { Since } from './Since.js'
import { useComparedFields } from './useComparedFields.js'
import { useComparison } from './useComparison.js'
import { useSettle } from './useSettle.js'

type Props = {
  readonly slug: string
  readonly form: string
  /** Address of the document's workflow. */
  readonly url: string
  /** Tag of the text that the form was loaded with. */
  readonly quoted: string
}

/** Long enough for the drawer to have put the focus where it likes it. */
const afterTrapMs = 120

/** Shows who saved what, asks where both changed the same, and saves the two texts as one. */
export const MergeDesk = ({ form, quoted, slug, url }: Props): ReactNode => {
  const say = useSentences()
  const namesOf = useNames()
  const fields = useComparedFields()
  const compared = useComparison(fields, url, quoted)
  const settle = useSettle({ slug, form }, fields, compared)
  const start = useRef<HTMLDivElement>(null)
  const startId = useId()
  const { again, choices, choose, comparison, fresh, isFailed, merge } = compared
  const { state } = settle

  useEffect(() => {
    // Payload names a drawer by its slug, which nobody can make sense of who hears it.
    const dialog = document.getElementById(slug)
    dialog?.setAttribute('aria-label', say('saving:title'))
    dialog?.setAttribute('aria-describedby', startId)
    const timer = setTimeout(() => start.current?.focus(), afterTrapMs)
    return () => clearTimeout(timer)
  }, [say, slug, startId])

  const saves = (comparison?.since ?? []).filter(({ type }) => type === 'edited')
  const names = namesOf(saves.map(({ by }) => by))
  const isSameText = merge !== null && merge.spots.every(({ verdict }) => verdict === 'mine')
  return (
    <div className="communique-drawer communique-merge">
      <div className="communique-merge__start" id={startId} ref={start} tabIndex={-1}>
        {comparison ? <Since isSameText={isSameText} since={comparison.since} /> : null}
        {comparison || isFailed ? null : <p role="status">{say('saving:comparing')}</p>}
        <p>{say('saving:nothingLost')}</p>
      </div>
      {isFailed ? (
        <div className="communique-answer" role="alert">
          <p>{say('saving:notCompared')}</p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void again()}
            size="small"
            type="button"
          >
            {say('bar:retry')}
          </Button>
        </div>
      ) : null}
      {merge ? (
        <MergeSpots
          choices={choices}
          choose={choose}
          compared={fields}
          fresh={fresh}
          merge={merge}
          names={names}
        />
      ) : null}
      <div aria-live="assertive" className="communique-merge__state">
        {state === 'saved-again' ? <p>{say('saving:savedAgain')}</p> : null}
        {state === 'not-saved' ? <p>{say('saving:notSaved')}</p> : null}
        {state === 'discarding' ? <p>{say('saving:reallyDiscard')}</p> : null}
      </div>
      {merge ? <MergeButtons isSameText={isSameText} merge={merge} settle={settle} /> : null}
    </div>
  )
}
