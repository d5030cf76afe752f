import TestSequencer from '@jest/test-sequencer'

const isLong = ({ path }) => path.includes('/tests/attacks/')

/**
 * Jest begins with the largest files, but the attack tests are short files over a long table; begun
 * last they run for minutes beside an idle core.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))]
  }
}
