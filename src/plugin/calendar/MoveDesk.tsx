'use client'

import { useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Movable } from './Movable.js'
import { MoveContext, type Moving } from './moveContext.js'
import { MoveDrawer, moveSlug } from './MoveDrawer.js'

type Asked = { readonly movable: Movable; readonly time: string; readonly turn: number }

/** What goes out can be moved within it: it asks, moves, and says what came of it. */
export const MoveDesk = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const router = useRouter()
  const { modalState, openModal } = useModal()
  const isOpen = modalState[moveSlug]?.isOpen === true
  const [asked, setAsked] = useState<Asked | null>(null)
  const [dragged, drag] = useState<Movable | null>(null)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const moving = useMemo<Moving>(
    () => ({
      dragged,
      drag,
      ask: (movable, time) => {
        setSaid('')
        setAsked((before) => ({ movable, time, turn: (before?.turn ?? 0) + 1 }))
        openModal(moveSlug)
      },
    }),
    [dragged, openModal],
  )
  useEffect(() => {
    if (said === '' || isOpen) return
    // The button that asked moves with its text, so the focus would be lost with it.
    const timer = setTimeout(() => status.current?.focus(), 100)
    return () => clearTimeout(timer)
  }, [isOpen, said])
  return (
    <MoveContext value={moving}>
      <p className="communique-calendar__said" ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {children}
      {asked === null ? null : (
        <MoveDrawer
          key={asked.turn}
          movable={asked.movable}
          onChange={(sentence) => {
            setSaid(sentence)
            router.refresh()
          }}
          time={asked.time}
        />
      )}
    </MoveContext>
  )
}
