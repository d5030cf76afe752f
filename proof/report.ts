import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { Progress } from './progress.js'
import { suites } from './suites.js'
import type { EngineName, Suite } from './suite.js'

const engineNames: Record<EngineName, string> = {
  sqlite: 'SQLite',
  mongodb: 'MongoDB',
  postgres: 'PostgreSQL',
  rules: 'the rules alone',
}

const figure = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(1)

const figuresOf = ({ counts, peaks }: Progress): string =>
  [
    ...Object.entries(counts).map(([name, value]) => `${name} ${figure(value)}`),
    ...Object.entries(peaks).map(([name, value]) => `${name} at most ${figure(value)}`),
  ].join(', ')

const rowOf = (progress: Progress, suite: Suite): string => {
  const { engine, done, failures, firstSeed, seconds, at } = progress
  const wanted = suite.full[engine] ?? 0
  const verdict =
    failures.length > 0 ? `${failures.length} failed` : done < wanted ? 'not done yet' : 'held'
  const cells = [
    engineNames[engine],
    `${figure(done)} of ${figure(wanted)}`,
    verdict,
    `${firstSeed}–${firstSeed + Math.max(0, done - 1)}`,
    `${Math.round(seconds / 60)} min`,
    at.slice(0, 10),
  ]
  return `| ${cells.join(' | ')} |`
}

const sectionOf = (suite: Suite, all: readonly Progress[]): string => {
  const own = all.filter((progress) => progress.suite === suite.name)
  return [
    `## ${suite.name}`,
    '',
    suite.shows,
    '',
    `| engine | ${suite.units} | result | seeds | time | last run |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...own.map((progress) => rowOf(progress, suite)),
    '',
    ...own.map((progress) => `- ${engineNames[progress.engine]}: ${figuresOf(progress)}.`),
    '',
  ].join('\n')
}

/** Writes what was proved, from the progress kept on disk, into the documentation. */
export const writeReport = async (folder: string): Promise<void> => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const all: Progress[] = []
  for (const file of files) all.push(JSON.parse(await readFile(`${folder}/${file}`, 'utf8')))
  all.sort((left, right) => left.engine.localeCompare(right.engine))
  const known = suites.filter(({ name }) => all.some(({ suite }) => suite === name))
  const page = [
    '# Proof',
    '',
    '<!-- Written by `npm run proof`; not by hand. -->',
    '',
    'The promise is proved by running it: against random histories, races, load, killed processes and tampering, on every engine. `npm run proof` runs the full volumes and goes on where it was stopped; every build runs a fixed small share (`npm run proof -- --share`). A figure below is of the run that the table names, on a machine with two cores; a seed repeats a unit: `npm run proof -- --suite NAME --engine ENGINE --seed SEED`.',
    '',
    ...known.map((suite) => sectionOf(suite, all)),
  ].join('\n')
  await writeFile('docs/explanation/proof.md', page)
}
