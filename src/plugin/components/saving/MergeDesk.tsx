'use client'

import { Button, useForm, useLocale, useModal } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { inLanguage } from '../../../domain/merge/inLanguage.js'
import { tagOf } from '../../../domain/workflow/tag.js'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'
import { MergeSpots } from './MergeSpots.js'
import { saveStore } from './saveStore.js'
import { Since } from './Since.js'
import { useComparedFields } from './useComparedFields.js'
import { useComparison } from './useComparison.js'
import { useLoadText } from './useLoadText.js'
import { useSave } from './useSave.js'
import { tagField } from './useTag.js'

type Props = {
  readonly slug: string
  readonly form: string
  readonly url: string
  readonly quoted: string
}

/** Long enough for the drawer to have put the focus where it likes it. */
const afterTrapMs = 120

type State = 'asking' | 'saving' | 'saved-again' | 'not-saved' | 'discarding'

/** Shows who saved what, asks where both changed the same, and saves the two texts as one. */
export const MergeDesk = ({ form, quoted, slug, url }: Props): ReactNode => {
  const say = useSentences()
  const namesOf = useNames()
  const { closeModal } = useModal()
  const { code } = useLocale()
  const { dispatchFields, getField } = useForm()
  const compared = useComparedFields()
  const { again, choices, choose, comparison, fresh, isFailed, merge } = useComparison(
    compared,
    url,
    quoted,
  )
  const save = useSave()
  const load = useLoadText()
  const [state, setState] = useState<State>('asking')
  const start = useRef<HTMLDivElement>(null)
  const headingId = useId()

  useEffect(() => {
    const dialog = document.getElementById(slug)
    dialog?.setAttribute('aria-labelledby', headingId)
    const timer = setTimeout(() => start.current?.focus(), afterTrapMs)
    return () => clearTimeout(timer)
  }, [headingId, slug])

  const close = () => {
    closeModal(slug)
    saveStore.set(form, null)
  }
  const takeTheirs = async () => {
    setState('saving')
    try {
      await load()
      close()
    } catch {
      // Not read: the form keeps what it has.
      setState('not-saved')
    }
  }
  const saveMerged = async () => {
    if (comparison === null || merge === null) return
    setState('saving')
    const text = inLanguage(compared.fields, merge.text, code)
    const own = compared.fields.map(({ name }) => [name, text[name]] as const)
    const isTheirFile = text.filename !== (getField('file')?.value as File | undefined)?.name
    if (getField('file')?.value instanceof File && isTheirFile) {
      dispatchFields({ type: 'UPDATE', path: 'file', value: undefined })
      await new Promise((resolve) => setTimeout(resolve))
    }
    const isSaved = await save({ ...Object.fromEntries(own), [tagField]: tagOf(comparison.view) })
    if (isSaved) {
      // Rows may have come and gone: the form begins anew with what was saved.
      await load().catch(() => window.location.reload())
      return close()
    }
    const isStale = saveStore.get(form)?.kind === 'stale'
    if (isStale) await again()
    setState(isStale ? 'saved-again' : 'not-saved')
  }

  const names = namesOf(
    (comparison?.since ?? []).filter(({ type }) => type === 'edited').map(({ by }) => by),
  )
  const isSameText = merge !== null && merge.spots.every(({ verdict }) => verdict === 'mine')
  const hasMine =
    merge !== null && merge.spots.some(({ verdict }) => verdict !== 'theirs' && verdict !== 'same')
  const undecided = merge?.open.length ?? 0
  const isReady = merge !== null && undecided === 0 && state !== 'saving'
  return (
    <div className="communique-drawer communique-merge">
      <div className="communique-merge__start" id={headingId} ref={start} tabIndex={-1}>
        {comparison === null ? (
          isFailed ? null : (
            <p role="status">{say('saving:comparing')}</p>
          )
        ) : (
          <Since isSameText={isSameText} since={comparison.since} />
        )}
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
          compared={compared}
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
      {merge ? (
        <div className="communique-merge__buttons">
          <p aria-live="polite">
            {undecided > 0 ? say('saving:undecided', { count: String(undecided) }) : ''}
          </p>
          {hasMine ? (
            <Button
              disabled={!isReady}
              id="saving-save-merged"
              margin={false}
              onClick={() => void saveMerged()}
              type="button"
            >
              {say(isSameText ? 'saving:saveAnyway' : 'saving:saveMerged')}
            </Button>
          ) : null}
          <Button
            buttonStyle="secondary"
            id="saving-keep-editing"
            margin={false}
            onClick={close}
            type="button"
          >
            {say('saving:keepEditing')}
          </Button>
          <Button
            buttonStyle="secondary"
            disabled={state === 'saving'}
            id="saving-discard"
            margin={false}
            onClick={() =>
              hasMine && state !== 'discarding' ? setState('discarding') : void takeTheirs()
            }
            type="button"
          >
            {say(
              !hasMine
                ? 'saving:load'
                : state === 'discarding'
                  ? 'saving:discardNow'
                  : 'saving:discard',
            )}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
