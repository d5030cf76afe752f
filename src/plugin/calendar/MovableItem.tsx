'use client'

import { Button } from '@payloadcms/ui'
import { useContext, type DragEvent, type ReactNode } from 'react'
import { useSentences } from '../components/useSentences.js'
import type { Movable } from './Movable.js'
import { MoveContext } from './moveContext.js'

/** Something that can be dragged to another day, or moved by its button. */
export const MovableItem = ({
  children,
  movable,
}: {
  readonly children: ReactNode
  readonly movable: Movable
}): ReactNode => {
  const say = useSentences()
  const { ask, drag, dragged } = useContext(MoveContext)
  const start = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', movable.title)
    drag(movable)
  }
  const isDragged = dragged?.document === movable.document
  return (
    <div
      className={
        isDragged
          ? 'communique-calendar__movable communique-calendar__movable--dragged'
          : 'communique-calendar__movable'
      }
      draggable
      onDragEnd={() => drag(null)}
      onDragStart={start}
    >
      {children}
      <Button
        aria-label={say('calendar:moveTitle', { title: movable.title })}
        buttonStyle="secondary"
        className="communique-calendar__move"
        margin={false}
        onClick={() => ask(movable, movable.plan.time)}
        size="small"
        type="button"
      >
        {say('calendar:move')}
      </Button>
    </div>
  )
}
