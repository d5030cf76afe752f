import type { Model } from './model.js'
import type { Stage } from './stage.js'

/** A text on the stage: what the rules say of it, and by whose eyes it is looked at. */
export type Looked = {
  readonly stage: Stage
  readonly model: Model
  readonly looker: string
  readonly id: string
  readonly slug: string
  /** How often each press link was opened, by the event that made it. */
  readonly openings: ReadonlyMap<number, number>
}
