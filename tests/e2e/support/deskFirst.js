import TestSequencer from '@jest/test-sequencer'

/** The walk over the desk begins with an empty one; all the others leave texts behind. */
export default class DeskFirst extends TestSequencer {
  sort(tests) {
    const isDesk = ({ path }) => path.endsWith('/desk.walk.ts')
    const byName = [...tests].sort((one, other) => one.path.localeCompare(other.path))
    return [...byName.filter(isDesk), ...byName.filter((test) => !isDesk(test))]
  }
}
