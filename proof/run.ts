import { Command, InvalidArgumentError } from 'commander'
import globalSetup from '../tests/support/globalSetup.js'
import globalTeardown from '../tests/support/globalTeardown.js'
import type { Progress } from './progress.js'
import { writeReport } from './report.js'
import { runSuite } from './runSuite.js'
import type { Ground } from './suite.js'
import { suites } from './suites.js'

const say = (line: string): void => {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)
}

const names = (text: string): string[] => text.split(',').filter((name) => name !== '')

const knownSuites = (text: string): string[] => {
  const unknown = names(text).find((name) => !suites.some((suite) => suite.name === name))
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `There is no suite "${unknown}"; there are: ${suites.map(({ name }) => name).join(', ')}.`,
    )
  return names(text)
}

const wholeNumber = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('A whole number is expected.')
  return Number(text)
}

type Options = {
  share?: boolean
  suite?: string[]
  engine?: string[]
  seed: number
  folder: string
}

const program = new Command('proof')
  .description('proves the promise by running it often; run again, it goes on where it stopped')
  .option('--share', 'only the fixed small share of every build, into a folder of its own')
  .option('--suite <names>', 'only these, separated by commas', knownSuites)
  .option('--engine <names>', 'only these: rules, sqlite, mongodb, postgres', names)
  .option('--seed <number>', 'of the first unit', wholeNumber, 20_261_101)
  .option('--folder <folder>', 'where progress is kept', 'proof/progress')
  .parse()

const options = program.opts<Options>()
const folder = options.share === true ? `${options.folder}/share` : options.folder

await globalSetup()
const { availableEngines, engines } = await import('../tests/support/engines.js')
for (const { name, reason } of engines.filter(({ available }) => !available))
  say(`engine ${name}: skipped, ${reason ?? 'no server'}`)

const rules: Ground = { name: 'rules', url: () => '' }
const grounds: readonly Ground[] = [rules, ...availableEngines]

// Ctrl-C reaches the servers too, so it ends at once, and the leg under way is run again.
let isStopping = false
process.once('SIGTERM', () => {
  isStopping = true
  say('stopping after this unit; run again to go on')
})

const results: Progress[] = []
try {
  for (const suite of suites) {
    if (options.suite !== undefined && !options.suite.includes(suite.name)) continue
    for (const engine of grounds) {
      if (options.engine !== undefined && !options.engine.includes(engine.name)) continue
      const units = (options.share === true ? suite.share : suite.full)[engine.name]
      if (units === undefined || isStopping) continue
      results.push(
        await runSuite(suite, engine, {
          units,
          folder,
          firstSeed: options.seed,
          isStopping: () => isStopping,
          say,
        }),
      )
    }
  }
} finally {
  await globalTeardown()
}
if (options.share !== true) await writeReport(options.folder)
const failed = results.filter(({ failures }) => failures.length > 0)
for (const { suite, engine, failures } of failed)
  for (const { seed } of failures) say(`${suite} on ${engine} failed with seed ${seed}`)
say(
  failed.length > 0 ? `${failed.length} did not hold` : isStopping ? 'stopped' : 'everything held',
)
process.exit(failed.length === 0 ? 0 : 1)
