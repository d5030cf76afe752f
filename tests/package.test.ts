import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

type Entry = { types: string; default: string }

const root = path.resolve(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, Entry>
}

describe('the package', () => {
  test.each(Object.entries(manifest.exports))('%s leads to a source file', (_, entry) => {
    const source = entry.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')
    expect(() => readFileSync(path.join(root, source))).not.toThrow()
    expect(entry.types).toBe(entry.default.replace(/\.js$/, '.d.ts'))
  })
})
