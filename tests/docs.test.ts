import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedFiles } from '../docs/generate'
import { readme } from '../docs/pages'

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
  .concat(['README.md', 'CHANGELOG.md'].filter((name) => existsSync(name)))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const read = (path: string): string => readFileSync(path, 'utf8')

/** The anchor of a heading, as forges make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''))

describe('the documentation', () => {
  test('says of the workflow what its table says, in the README too', () => {
    const hint = 'run: node --conditions=production --import tsx docs/generate.ts'
    const files = generatedFiles()
    expect(files.length).toBeGreaterThanOrEqual(2)
    for (const { path, text } of files) expect([path, hint, read(path)]).toEqual([path, hint, text])
  })

  test('replaces what stands between the markers of the README, and nothing else', () => {
    expect(readme('a <!-- generated:workflow -->old<!-- /generated:workflow --> b')).toMatch(
      /^a <!-- generated:workflow -->\n\n```mermaid[\s\S]+```\n\n<!-- \/generated:workflow --> b$/,
    )
    expect(readme('nothing to fill in')).toBe('nothing to fill in')
  })

  test('links to nothing that is not there', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link]) => link ?? '')
        .filter((link) => !/^(https?|mailto):/.test(link))
        .filter((link) => {
          const [file = '', anchor] = link.split('#')
          const target = file === '' ? path : join(dirname(path), file)
          if (!existsSync(target)) return true
          return (
            anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor)
          )
        })
        .map((link) => `${path}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  test('lists every page in its index', () => {
    const index = read('docs/README.md')
    const missing = pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith('docs/') && path !== 'docs/README.md')
      .filter((path) => !index.includes(`(${path.slice('docs/'.length)})`))
    expect(missing).toEqual([])
  })

  test('names every dependency and no other', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >
    const rows = read('docs/dependencies.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) =>
        [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
      )
    expect(rows.sort()).toEqual(
      [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort(),
    )
  })

  test('explains every variable of the environment and every command', () => {
    const environment = read('docs/reference/environment.md')
    const variables = [...read('src/env.ts').matchAll(/^ {4}([A-Z_]+):/gm)].map(
      ([, name]) => name ?? '',
    )
    expect(variables.length).toBeGreaterThan(10)
    expect(variables.filter((name) => !environment.includes(`\`${name}\``))).toEqual([])
    const commands = readdirSync('src/cli/commands').map((name) => name.replace(/\.ts$/, ''))
    const reference = read('docs/reference/cli.md')
    expect(commands.filter((name) => !reference.includes(`\`${name}`))).toEqual([])
  })
})
