import type { RawTable } from '../../tests/support/rawRows.js'
import type { Done, Manipulation } from './manipulations.js'

/** One thing somebody may do at the database. */
export type Case = {
  /** Where a difference must be named: a collection, or `files`. */
  readonly collection: string
  /** The type of the event the row came with; `any`, or what the case is about. */
  readonly eventType: string
  readonly manipulation: Manipulation | 'rewrite'
  readonly row: string
  /** What it touches, owners before what hangs on them; put back afterwards. */
  readonly tables: readonly RawTable[]
  readonly act: () => Promise<Done>
  /** Puts back what does not lie in a table. */
  readonly undo?: () => Promise<void>
  /** Only a checkpoint can tell: everything was rewritten so that it fits. */
  readonly needsCheckpoint?: boolean
}
