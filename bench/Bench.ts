import type { Place } from './measure/fillRecord.js'

/** What every part of the benchmark is given. */
export type Bench = {
  /** A folder of its own, gone at the end. */
  readonly folder: string
  /** Measurements of each thing; the median counts. */
  readonly rounds: number
  /** Seconds of each. */
  readonly seconds: number
  /** Documents, smallest first. */
  readonly sizes: readonly number[]
  readonly secret: string
  /** A filled database, made when it is first asked for. */
  readonly filled: (documents: number) => Promise<Place>
  readonly say: (line: string) => void
}
