import { expect, test } from '@jest/globals'
import { fold } from '../../src/domain/workflow/fold.js'
import { genesisHash, seal, type Sealed } from '../../src/domain/ledger/seal.js'
import type { LedgerEvent } from '../../src/domain/ledger/event.js'
import { checkStatuses } from '../../src/plugin/verify/checks/checkStatuses.js'
import type { Dossier, VersionFacts } from '../../src/plugin/verify/read/dossier.js'

type Step = readonly [type: LedgerEvent['type'], text: string, version?: string]

/** A chain of before 0.2: only edits name their version. */
const chainOf = (steps: readonly Step[]): Sealed<LedgerEvent>[] => {
  const chain: Sealed<LedgerEvent>[] = []
  for (const [type, fingerprint, version] of steps)
    chain.push(
      seal<LedgerEvent>({
        format: 1,
        document: 'topics/1',
        sequence: chain.length + 1,
        type,
        actor: 'somebody',
        role: 'approver',
        at: '2026-01-01T00:00:00.000Z',
        fingerprint,
        schema: 'fields',
        publicNumber: null,
        reason: null,
        details: {
          ...(version === undefined ? {} : { version }),
          ...(type === 'force-published' ? { dueAt: '2026-01-02T00:00:00.000Z' } : {}),
        },
        previous: chain.at(-1)?.hash ?? genesisHash,
      }),
    )
  return chain
}

const versionOf = (id: string, text: string, status: string, isLatest = false): VersionFacts => ({
  id,
  status,
  isLatest,
  updatedAt: `2026-01-01T00:00:00.00${id}Z`,
  savedBy: 'somebody',
  slug: 'one',
  files: [],
  workflowState: 'draft',
  publicState: 'never',
  isInTrash: false,
  fingerprint: () => text,
})

/** What is checked of the versions of one document. */
const named = (steps: readonly Step[], versions: readonly VersionFacts[]): string[] => {
  const chain = chainOf(steps)
  const text = { versions, live: null, hasFiles: false, problem: null }
  const dossier = {
    key: 'topics/1',
    chain,
    state: fold(chain),
    text,
  } as Partial<Dossier> as Dossier
  return checkStatuses(dossier).map(({ row, problem }) => `${row}: ${problem}`)
}

const isNone = 'it says it is published, though it is not'
const out: readonly Step[] = [
  ['edited', 'a', '1'],
  ['edited', 'b', '2'],
  ['force-published', 'b'],
]

test('a record of before 0.2, whose publications name no version, holds as it was written', () => {
  expect(
    named(out, [versionOf('1', 'a', 'draft'), versionOf('2', 'b', 'published', true)]),
  ).toEqual([])
  // Saved once more without a change: one of the two says it.
  const [one, two] = [versionOf('2', 'b', 'draft'), versionOf('3', 'b', 'published', true)]
  expect(named(out, [versionOf('1', 'a', 'draft'), one, two])).toEqual([])
  expect(
    named(
      [...out, ['unpublished', 'b']],
      [versionOf('1', 'a', 'draft'), versionOf('2', 'b', 'draft', true)],
    ),
  ).toEqual([])
})

test('in a record of before 0.2 a version that never went out does not call itself published', () => {
  expect(
    named(out, [versionOf('1', 'a', 'published'), versionOf('2', 'b', 'published', true)]),
  ).toEqual([`topics/1 version 1: ${isNone}`])
  expect(
    named(
      [...out, ['unpublished', 'b']],
      [versionOf('1', 'a', 'draft'), versionOf('2', 'b', 'published', true)],
    ),
  ).toEqual([`topics/1 version 2: ${isNone}`])
})

test('in a record of before 0.2 one version of each text that went out says so', () => {
  expect(named(out, [versionOf('1', 'a', 'draft'), versionOf('2', 'b', 'draft', true)])).toEqual([
    'topics/1: no version says that the text b was published',
  ])
  expect(named(out, [versionOf('1', 'a', 'draft'), versionOf('2', 'b', 'odd', true)])).toEqual([
    'topics/1 version 2: it is neither a draft nor published',
    'topics/1: no version says that the text b was published',
  ])
})
