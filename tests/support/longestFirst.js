import TestSequencer from '@jest/test-sequencer'

const long = [
  '/tests/attacks/',
  '/tests/plugin/tampering.test.ts',
  '/tests/plugin/verify-at-size.test.ts',
  '/tests/app/nodes.test.ts',
]

const isLong = ({ path }) => long.some((part) => path.includes(part))

/**
 * Jest begins with the largest files, but these are short files over a long table, or about many
 * documents or processes; begun last they run for minutes beside an idle core.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
