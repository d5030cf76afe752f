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

/** Runs the units of a suite that are still missing, one after another; each is kept when it is done. */
export const runSuite = async (
  suite: Suite,
  engine: Ground,
  options: {
    units: number
    folder: string
    firstSeed: number
    say: (line: string) => void
  },
): Promise<Progress> => {
  const { units, folder, firstSeed, say } = options
  let progress = await readProgress(folder, suite.name, engine.name, firstSeed)
  const name = `${suite.name} on ${engine.name}`
  if (progress.done >= units) {
    say(`${name}: done before, ${progress.done} ${suite.units}`)
    return progress
  }
  const open = await suite.open(engine)
  try {
    while (progress.done < units && progress.failures.length < mostFailures) {
      const seed = progress.firstSeed + progress.done
      const began = Date.now()
      const failures = [...progress.failures]
      let figures = {}
      try {
        figures = await open.run(seed)
      } catch (error) {
        const message = wordsOf(error)
        failures.push({ seed, message: message.slice(0, 20_000) })
        say(`${name}: seed ${seed} FAILED: ${message.slice(0, 2_000)}`)
      }
      progress = withFigures(
        {
          ...progress,
          done: progress.done + 1,
          seconds: progress.seconds + (Date.now() - began) / 1000,
          failures,
          at: new Date().toISOString(),
        },
        figures,
      )
      await writeProgress(folder, progress)
      if (progress.done % Math.max(1, Math.floor(units / 20)) === 0)
        say(`${name}: ${progress.done} of ${units}, ${Math.round(progress.seconds)} s`)
    }
  } finally {
    progress = await closed(progress, open)
    await writeProgress(folder, progress)
  }
  return progress
}
