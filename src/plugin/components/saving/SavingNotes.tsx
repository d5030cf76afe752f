'use client'

import { Button, useDrawerSlug, useFormModified, useModal } from '@payloadcms/ui'
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useInstant } from '../useInstant.js'
import { useNames } from '../useNames.js'
import { useSentences } from '../useSentences.js'
import { useWorkflow } from '../useWorkflow.js'
import { lastSaver } from './lastSaver.js'
import { MergeDrawer } from './MergeDrawer.js'
import { saveStore } from './saveStore.js'
import { useFormName, useSave } from './useSave.js'
import { useLoadText } from './useLoadText.js'
import { useOtherEditor } from './useOtherEditor.js'
import { useQuietModals } from './useQuietModals.js'
import { isOtherText, useTag } from './useTag.js'

/** Long enough for the drawer to have given the focus back. */
const afterDrawerMs = 300

type NoteProps = {
  readonly children: ReactNode
  readonly buttons?: ReactNode
  readonly isAlarm?: boolean
}

const Note = ({ buttons, children, isAlarm }: NoteProps): ReactNode => (
  <div className="communique-bar__warning" role={isAlarm === true ? 'alert' : 'status'}>
    <p>{children}</p>
    {buttons ? <div className="communique-bar__warning-buttons">{buttons}</div> : null}
  </div>
)

/**
 * What somebody has to know about saving: that a save did not come about and the text is still in
 * the form, that another text lies there, that somebody else is writing. Opens the comparison.
 */
export const SavingNotes = (): ReactNode => {
  const say = useSentences()
  const instant = useInstant()
  const namesOf = useNames()
  const form = useFormName()
  const problem = useSyncExternalStore(
    saveStore.subscribe,
    () => saveStore.get(form),
    () => null,
  )
  const { url, view } = useWorkflow()
  const tag = useTag()
  const isModified = useFormModified()
  const otherEditor = useOtherEditor()
  const save = useSave()
  const load = useLoadText()
  const slug = useDrawerSlug('communique-merge')
  const { modalState, openModal } = useModal()
  const isOpen = modalState[slug]?.isOpen === true
  const start = useRef<HTMLDivElement>(null)
  const [isLoadFailed, setIsLoadFailed] = useState(false)
  useQuietModals()
  useEffect(() => {
    if (problem?.kind === 'stale') openModal(slug)
  }, [openModal, problem, slug])
  useEffect(() => {
    if (!isOpen) return
    // Back to where the focus was; after a save that was a button which cannot be pressed now.
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) start.current?.focus()
      }, afterDrawerMs)
    }
  }, [isOpen])

  const isOther = isOtherText(view, tag)
  const button = (id: string, label: string, onClick: () => void) => (
    <Button
      buttonStyle="secondary"
      id={id}
      margin={false}
      onClick={onClick}
      size="small"
      type="button"
    >
      {label}
    </Button>
  )
  const compare = button('saving-compare', say('saving:compare'), () =>
    saveStore.set(form, { kind: 'stale', quoted: tag ?? '' }),
  )
  const take = button('saving-load', say('saving:load'), () => {
    load().then(
      () => setIsLoadFailed(false),
      () => setIsLoadFailed(true),
    )
  })
  const saver = view === null ? null : lastSaver(view)
  return (
    <div className="communique-bar__notes" ref={start} tabIndex={-1}>
      {problem?.kind === 'unreachable' || problem?.kind === 'signed-out' ? (
        <Note buttons={button('saving-again', say('saving:again'), () => void save())} isAlarm>
          {say(problem.kind === 'unreachable' ? 'saving:unreachable' : 'saving:signedOut')}
        </Note>
      ) : null}
      {isOther && saver ? (
        <Note buttons={isModified ? compare : take}>
          {say(isModified ? 'saving:otherText' : 'saving:otherTextUnchanged', {
            name: namesOf([{ name: saver.name }]),
            time: saver.at === null ? '' : instant(saver.at),
          })}
          {isLoadFailed ? ` ${say('saving:notLoaded')}` : ''}
        </Note>
      ) : null}
      {!isOther && otherEditor !== null ? (
        <Note>{say('saving:otherEditor', { name: otherEditor })}</Note>
      ) : null}
      {url === null ? null : <MergeDrawer form={form} problem={problem} slug={slug} url={url} />}
    </div>
  )
}
