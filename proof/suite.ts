/** Where a suite runs: on an engine, or on the pure rules, which need none. */
export type EngineName = 'sqlite' | 'mongodb' | 'postgres' | 'rules'

/** A database to run on; `url` gives the address of a new, empty one. */
export type Ground = { readonly name: EngineName; readonly url: () => string }

/** What a unit of a suite found out, beside that it held: counts add up, peaks are the highest of all. */
export type Figures = {
  readonly counts?: Readonly<Record<string, number>>
  readonly peaks?: Readonly<Record<string, number>>
}

/** A suite opened on one engine: runs units, each from a seed of its own, and is closed at the end. */
export type OpenSuite = {
  /** Throws, with what to look at in its message, when something did not hold. */
  readonly run: (seed: number) => Promise<Figures>
  readonly close: () => Promise<Figures>
}

/** How often something has to hold, on each engine; none: it does not apply there. */
export type Volume = Readonly<Partial<Record<EngineName, number>>>

export type Suite = {
  readonly name: string
  /** What is shown, as a sentence of the report. */
  readonly shows: string
  /** What one unit is, in the plural: rounds, histories, kills. */
  readonly units: string
  /** The full volume, and the fixed share of every build. */
  readonly full: Volume
  readonly share: Volume
  /** Its units are stretches of one long run, which is not cut into legs. */
  readonly isInOneGo?: boolean
  readonly open: (ground: Ground) => Promise<OpenSuite>
}
