import { histories } from './histories/histories.js'
import { failover } from './failover.js'
import { hostile } from './hostile/hostile.js'
import { kill } from './kill/kill.js'
import { load } from './load/load.js'
import { killMigration } from './migration/killMigration.js'
import { races } from './races/races.js'
import { states } from './states.js'
import { tamperingSuite } from './tamperingSuite.js'
import { workflowSuite } from './workflowSuite.js'
import type { Suite } from './suite.js'

/** Everything that is proved by running it often, in the order in which it runs. */
export const suites: readonly Suite[] = [
  states,
  histories,
  ...races,
  load,
  kill,
  killMigration,
  failover,
  hostile,
  tamperingSuite,
  workflowSuite,
]
