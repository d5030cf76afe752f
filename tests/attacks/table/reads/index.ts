import type { Absence, Attack } from '../attack.js'
import { accountHistory } from './accountHistory.js'
import { existence } from './existence.js'
import { filesRead } from './filesRead.js'
import { lists } from './lists.js'
import { others } from './others.js'
import { releases } from './releases.js'
import { sideways } from './sideways.js'
import { versions } from './versions.js'
import { webhooks } from './webhooks.js'

/** Every way to read that could show what is not public. */
export const reads: readonly (Attack | Absence)[] = [
  ...lists,
  ...versions,
  ...sideways,
  ...existence,
  ...filesRead,
  ...others,
  ...accountHistory,
  ...releases,
  ...webhooks,
]
