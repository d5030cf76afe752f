import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(process.cwd(), 'src/delivery')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }))

/** Words by which code reaches working texts, or writes. */
const forbidden: readonly RegExp[] = [
  /\bpayload\s*\.\s*(?!db\b)\w+\s*\(/,
  /\bfindVersions\b|\bfindGlobal\w*\b|\bqueryDrafts\b|\bfindDistinct\b/,
  /\boverrideAccess\b/,
  // The rate limiter's header format has the word in its name.
  /\bdraft\b(?!-8)/i,
  /\b_status\b|\b_versions?\b/,
  /\bdb\s*\.\s*(?!find(One)?\b)\w+/,
  /\b(create|update|delete)(One|Many|Global|Version|Job)s?\b|\bupsert\b/,
]

test('delivery has no word by which a working text is reached or anything written', () => {
  expect(files.length).toBeGreaterThan(20)
  const code = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  const found = files.flatMap(({ name, source }) =>
    forbidden.filter((word) => word.test(code(source))).map((word) => `${name}: ${word}`),
  )
  expect(found).toEqual([])
})

test('only the tables know the names of collections, and they know three', () => {
  const tables = files.find(({ name }) => name === 'store/tables.ts')?.source ?? ''
  expect(tables.match(/collection: '[^']+'/g)).toEqual([
    "collection: 'publications'",
    "collection: 'editorial-heads'",
  ])
  expect(tables).toContain("key: { equals: 'public' }")
  const others = files.filter(({ name }) => name !== 'store/tables.ts')
  expect(others.filter(({ source }) => /\bcollection\s*:/.test(source))).toEqual([])
})

test('delivery imports the domain, itself and libraries, and nothing that writes', () => {
  const strangers = files.flatMap(({ name, source }) =>
    [...source.matchAll(/from '(\.[^']+)'/g)]
      .map(([, path]) => join('src/delivery', name, '..', path ?? ''))
      .filter((path) => !/^src\/(delivery|domain)\//.test(path))
      .map((path) => `${name} imports ${path}`),
  )
  expect(strangers).toEqual([])
  const values = files.filter(({ source }) => /^import (?!type)[^;]*? from 'payload'/m.test(source))
  expect(values.map(({ name }) => name)).toEqual([])
})
