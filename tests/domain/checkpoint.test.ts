import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  problemOfCheckpoint,
  sealCheckpoint,
  type CheckpointContent,
} from '../../src/domain/ledger/checkpoint'
import { hashOf } from '../../src/domain/fingerprint/hash'
import { genesisHash } from '../../src/domain/ledger/seal'

const content: CheckpointContent = {
  format: 1,
  at: '2026-11-26T09:00:00.000Z',
  version: '1.2.3',
  public: { position: 7, hash: hashOf('public') },
  chains: [
    { key: 'topics/b', position: 4, hash: hashOf('b') },
    { key: 'people/a', position: 1, hash: hashOf('a') },
    { key: 'topics/A', position: 0, hash: genesisHash },
  ],
  fieldLists: [hashOf('two'), hashOf('one')],
}
const sealed = sealCheckpoint(content)

describe('a checkpoint', () => {
  test('is whole as it was sealed, also after a journey through a file', () => {
    expect(problemOfCheckpoint(sealed)).toBeNull()
    expect(problemOfCheckpoint(JSON.parse(JSON.stringify(sealed)))).toBeNull()
  })

  test('has one digest for one state, in whatever order the chains came', () => {
    const other = {
      ...content,
      chains: [...content.chains].reverse(),
      fieldLists: [...content.fieldLists].reverse(),
    }
    expect(sealCheckpoint(other)).toEqual(sealed)
    expect(sealed.chains.map(({ key }) => key)).toEqual(['people/a', 'topics/A', 'topics/b'])
  })

  test('has a digest that anybody can take anew: of everything else in it', () => {
    const { digest, ...rest } = sealed
    expect(digest).toBe(hashOf(rest))
  })

  test('betrays any single change', () => {
    const text = JSON.stringify(sealed)
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('0', '9', 'a', 'z', '"', '}'),
        (at, letter) => {
          fc.pre(text[at] !== letter)
          let changed: unknown
          try {
            changed = JSON.parse(text.slice(0, at) + letter + text.slice(at + 1))
          } catch {
            return
          }
          expect(problemOfCheckpoint(changed)).not.toBeNull()
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /no checkpoint/],
    ['a list', [sealed], /no checkpoint/],
    ['something else', { hello: 'world' }, /no checkpoint/],
    ['one of a format to come', { ...sealed, format: 2 }, /format 2 is not known/],
    ['one without chains', { ...sealed, chains: undefined }, /not the form/],
    [
      'one with a chain that ends nowhere',
      { ...sealed, chains: [{ key: 'topics/b' }] },
      /not the form/,
    ],
    ['one with half a hash', { ...sealed, fieldLists: ['abc'] }, /not the form/],
    ['one that lost its digest', { ...sealed, digest: undefined }, /digest does not fit/],
    [
      'one that was sealed with a chain twice',
      sealCheckpoint({ ...content, chains: [...content.chains, ...content.chains.slice(0, 1)] }),
      /twice/,
    ],
  ])('is not %s', (_, value, sentence) => {
    expect(problemOfCheckpoint(value)).toMatch(sentence)
  })
})
