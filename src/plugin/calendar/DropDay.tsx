'use client'

import { useContext, useState, type DragEvent, type ReactNode } from 'react'
import { onOtherDay } from '../../domain/calendar/onOtherDay.js'
import { MoveContext } from './moveContext.js'

type Props = {
  readonly children: ReactNode
  readonly className: string
  readonly date: string
  readonly element: 'section' | 'td'
  /** Nothing can be dropped on it. */
  readonly isPast: boolean
  readonly labelledBy?: string
}

/** A day on which something that goes out can be dropped: it asks whether it shall go out then. */
export const DropDay = ({
  children,
  className,
  date,
  element: Element,
  isPast,
  labelledBy,
}: Props): ReactNode => {
  const { ask, drag, dragged } = useContext(MoveContext)
  const [isOver, setIsOver] = useState(false)
  const canDrop = dragged !== null && !isPast && dragged.plan.day !== date
  const over = (event: DragEvent) => {
    if (!canDrop) return
    // Only what says so can be dropped on.
    event.preventDefault()
    setIsOver(true)
  }
  const leave = (event: DragEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (!canDrop) return
    drag(null)
    ask(dragged, onOtherDay(dragged.plan.time, dragged.plan.day, date))
  }
  return (
    <Element
      aria-labelledby={labelledBy}
      className={`${className} ${isOver && canDrop ? 'communique-calendar__over' : ''}`}
      data-date={date}
      data-drop={dragged === null ? undefined : canDrop}
      onDragLeave={leave}
      onDragOver={over}
      onDrop={drop}
    >
      {children}
    </Element>
  )
}
