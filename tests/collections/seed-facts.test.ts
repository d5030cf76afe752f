import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { seedFacts } from './support/seedFacts.js'
import { testConfig } from './support/testConfig.js'
import { walkFields } from './support/walkFields.js'

const config = await testConfig()
const page = readFileSync(
  new URL('../../seed/mep-china-japan-dialogue.txt', import.meta.url),
  'utf8',
)
const plain = page.replaceAll('\u00a0', ' ')

describe('each fact of the seed page has a field', () => {
  test.each(seedFacts)('“%s” → %s', (words, place) => {
    expect(plain).toContain(words)
    const [slug, ...path] = place.split(' ')
    const entity = [...config.collections, ...config.globals].find((one) => one.slug === slug)
    expect(walkFields(entity?.fields ?? []).map((walked) => walked.path)).toContain(path.join('.'))
  })

  test('every line of the page is spoken for', () => {
    const lines = plain.split('\n').filter((line) => line.trim() !== '')
    const silent = lines.filter((line) => !seedFacts.some(([words]) => line.includes(words)))
    expect(silent).toEqual([])
  })
})
