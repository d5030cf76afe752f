import { readProgress, withFigures, writeProgress, type Progress } from './progress.js'
import type { Ground, OpenSuite, Suite } from './suite.js'

/** After so many failures a suite is given up on an engine: there is enough to look at. */
const mostFailures = 3

/** An error with what it was caused by, the cause first: that is what one looks at. */
const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `${wordsOf(error.cause)}\n`
  return cause + (error.stack ?? error.message)
}

/** What is only seen at the end, when the record is verified, counts as one more unit. */
const closed = async (progress: Progress, open: OpenSuite): Promise<Progress> => {
  try {
    return withFigures(progress, await open.close())
  } catch (error) {
    const failure = { seed: progress.firstSeed + progress.done, message: wordsOf(error) }
    return { ...progress, failures: [...progress.failures, failure] }
  }
}

/** A suite is closed, and its record verified, after so many units: a leg. */
const legOf = (units: number): number => Math.max(20, Math.ceil(units / 10))

type Options = {
  readonly units: number
  readonly folder: string
  readonly firstSeed: number
  readonly say: (line: string) => void
  /** Somebody asked for an end: the unit under way is finished, the leg closed, the rest left. */
  readonly isStopping: () => boolean
}

const runUnit = async (
  suite: OpenSuite,
  progress: Progress,
  say: (line: string) => void,
): Promise<Progress> => {
  const seed = progress.firstSeed + progress.done
  const began = Date.now()
  const failures = [...progress.failures]
  let figures = {}
  try {
    figures = await suite.run(seed)
  } catch (error) {
    const message = wordsOf(error)
    failures.push({ seed, message: message.slice(0, 20_000) })
    say(`seed ${seed} FAILED: ${message.slice(0, 2_000)}`)
  }
  const next = {
    ...progress,
    done: progress.done + 1,
    seconds: progress.seconds + (Date.now() - began) / 1000,
    failures,
    at: new Date().toISOString(),
  }
  return withFigures(next, figures)
}

/**
 * Runs the units of a suite that are still missing, one after another. What was done is kept when
 * its record has been verified: at the end of a leg, and when somebody asks for an end.
 */
export const runSuite = async (
  suite: Suite,
  engine: Ground,
  { units, folder, firstSeed, isStopping, say }: Options,
): Promise<Progress> => {
  let progress = await readProgress(folder, suite.name, engine.name, firstSeed)
  const tell = (line: string): void => say(`${suite.name} on ${engine.name}: ${line}`)
  const isOver = (): boolean =>
    progress.done >= units || progress.failures.length >= mostFailures || isStopping()
  if (progress.done >= units) tell(`done before, ${progress.done} ${suite.units}`)
  const leg = suite.isInOneGo === true ? units : legOf(units)
  while (!isOver()) {
    const open = await suite.open(engine)
    const end = progress.done + leg
    try {
      while (!isOver() && progress.done < end) progress = await runUnit(open, progress, tell)
    } finally {
      progress = await closed(progress, open)
      await writeProgress(folder, progress)
    }
    tell(`${progress.done} of ${units}, ${Math.round(progress.seconds)} s`)
  }
  return progress
}
