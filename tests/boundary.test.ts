import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

type Source = { readonly path: string; readonly source: string }

const filesUnder = (folder: string): Source[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx)$/.test(name))
        .map((name) => join(folder, name))
        .map((path) => ({ path, source: readFileSync(path, 'utf8') }))
    : []

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

type Imported = { readonly name: string; readonly isType: boolean }

const importsOf = (source: string): Imported[] =>
  [...source.matchAll(/(import|export)(\s+type)?\s([^'"`;]*?from\s+)?['"]([^'"]+)['"]/g)]
    .map(([, , type, , name]) => ({ name: name ?? '', isType: type !== undefined }))
    .concat(
      [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, name]) => ({
        name: name ?? '',
        isType: false,
      })),
    )

/** The file a relative import means, as a path from the project's root. */
const target = (from: string, name: string): string => join(dirname(from), name)

const files = ['src', 'collections', 'access'].flatMap(filesUnder)

/** The layers of the design, highest first; a file imports its own layer or lower ones. */
const layers = [
  ['src/app', 'src/cli'],
  ['src/delivery', 'src/plugin', 'src/import', 'collections'],
  ['access', 'src/database'],
  ['src/domain'],
] as const

/** Files at the top put the layers together: configuration, environment, start. */
const layerOf = (path: string): number =>
  layers.findIndex((folders) => folders.some((folder) => path.startsWith(`${folder}/`)))

const folderOf = (path: string): string | undefined =>
  layers.flat().find((folder) => path.startsWith(`${folder}/`))

const local = files.flatMap(({ path, source }) =>
  importsOf(withoutComments(source))
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, isType }) => ({ from: path, to: target(path, name), isType })),
)

describe('imports run one way', () => {
  test('from app and cli down to the domain, never up', () => {
    expect(local.length).toBeGreaterThan(500)
    const upward = local.filter(({ from, to }) => {
      const [above, below] = [layerOf(from), layerOf(to)]
      return above >= 0 && below >= 0 && below < above
    })
    expect(upward.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  test('and between no two folders both ways', () => {
    const arrows = new Set(
      local
        .map(({ from, to }) => [folderOf(from), folderOf(to)])
        .filter(([from, to]) => from !== undefined && to !== undefined && from !== to)
        .map(([from, to]) => `${from} → ${to}`),
    )
    const circles = [...arrows].filter((arrow) =>
      arrows.has(arrow.split(' → ').reverse().join(' → ')),
    )
    expect(circles).toEqual([])
  })

  test('and in no circle of files within the domain, types aside', () => {
    const paths = local
      .filter(({ from, isType }) => from.startsWith('src/domain/') && !isType)
      .map(({ from, to }) => ({ from, to: to.replace(/\.js$/, '.ts') }))
    const reach = (start: string): Set<string> => {
      const seen = new Set<string>()
      const waiting = [start]
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
        for (const { to } of paths.filter(({ from }) => from === path))
          if (!seen.has(to)) {
            seen.add(to)
            waiting.push(to)
          }
      return seen
    }
    expect(
      [...new Set(paths.map(({ from }) => from))].filter((path) => reach(path).has(path)),
    ).toEqual([])
  })
})

describe('the SDK', () => {
  test('imports itself alone, so that it runs wherever there is `fetch`', () => {
    const sdk = files.filter(({ path }) => path.startsWith('src/sdk/'))
    expect(sdk.length).toBeGreaterThan(5)
    const strangers = sdk.flatMap(({ path, source }) =>
      importsOf(withoutComments(source))
        .filter(({ name }) => !name.startsWith('.') || !target(path, name).startsWith('src/sdk/'))
        .map(({ name }) => `${path} imports ${name}`),
    )
    expect(strangers).toEqual([])
    const borrowed = sdk.filter(({ source }) =>
      /\bprocess\b|\bBuffer\b|\bwindow\b|node:/.test(withoutComments(source)),
    )
    expect(borrowed).toEqual([])
  })
})

describe('the domain', () => {
  const domain = files.filter(({ path }) => path.startsWith('src/domain/'))

  test('imports itself, a hash, the canonical form, the stems of words and times of zones, and nothing else', () => {
    expect(domain.length).toBeGreaterThan(20)
    const allowed = ['node:crypto', 'canonicalize', 'stemmer', 'temporal-polyfill']
    const strangers = domain.flatMap(({ path, source }) =>
      importsOf(withoutComments(source))
        .filter(({ name }) =>
          name.startsWith('.')
            ? !target(path, name).startsWith('src/domain/')
            : !allowed.includes(name),
        )
        .map(({ name }) => `${path} imports ${name}`),
    )
    expect(strangers).toEqual([])
    const crypto = domain.flatMap(
      ({ source }) => source.match(/import \{([^}]*)\} from 'node:crypto'/)?.[1]?.trim() ?? [],
    )
    expect(crypto).toEqual(['createHash'])
  })

  test('has no clock, no chance, no environment, no input or output', () => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandom(UUID|Bytes)\b|\bprocess\b|\bfetch\(|\bconsole\b|\bset(Timeout|Interval)\b|\bperformance\b|\basync\b|\bawait\b/
    const found = domain
      .filter(({ source }) => forbidden.test(withoutComments(source)))
      .map(({ path }) => path)
    expect(found).toEqual([])
  })

  test('has in each file an export that the file is named after', () => {
    // Tables and lists of words are named for what they hold together.
    const collective = [
      'fingerprint',
      'richText',
      'fieldList',
      'hash',
      'references',
      'event',
      'wording',
      'words',
    ]
    const strangers = domain
      .filter(({ path }) => !collective.includes(basename(path, '.ts')))
      .filter(({ path, source }) => {
        const name = basename(path, '.ts')
        // `workflow/states` may give `workingStates`, `refusals` its table, `request` a DecisionRequest.
        const singular = name.replace(/s$/, '')
        return !new RegExp(`export (const|type) \\w*${singular}\\w*`, 'i').test(source)
      })
      .map(({ path }) => path)
    expect(strangers).toEqual([])
  })
})

describe('delivery', () => {
  test('has no word by which an unpublished text could be read', () => {
    const forbidden = /overrideAccess|\bdraft:|findVersions|payload\s*\.\s*find/
    const found = files
      .filter(({ path }) => path.startsWith('src/delivery/'))
      .filter(({ source }) => forbidden.test(withoutComments(source)))
      .map(({ path }) => path)
    expect(found).toEqual([])
  })
})
