'use client'

import { createContext } from 'react'
import type { Movable } from './Movable.js'

/** What the parts of the calendar know of what is being moved. */
export type Moving = {
  /** What is being dragged. */
  readonly dragged: Movable | null
  readonly drag: (movable: Movable | null) => void
  /** Asks whether something shall go out at another time. */
  readonly ask: (movable: Movable, time: string) => void
}

export const MoveContext = createContext<Moving>({
  dragged: null,
  drag: () => undefined,
  ask: () => undefined,
})
