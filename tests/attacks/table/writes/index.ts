import type { Absence, Attack } from '../attack.js'
import { accounts } from './accounts.js'
import { changing } from './changing.js'
import { content } from './content.js'
import { copying } from './copying.js'
import { creating } from './creating.js'
import { deleting } from './deleting.js'
import { everyCollection } from './everyCollection.js'
import { files } from './files.js'
import { globals } from './globals.js'
import { jobs } from './jobs.js'
import { languages } from './languages.js'
import { laterHooks } from './laterHooks.js'
import { limits } from './limits.js'
import { machineryWrites } from './machineryWrites.js'
import { notebooks } from './notebooks.js'
import { oddInputs } from './oddInputs.js'
import { ordering } from './ordering.js'
import { preconditions } from './preconditions.js'
import { releases } from './releases.js'
import { roleRequests } from './roleRequests.js'
import { restoring } from './restoring.js'
import { serverFunctions } from './serverFunctions.js'
import { sessions } from './sessions.js'
import { trash } from './trash.js'
import { verbs } from './verbs.js'
import { webhooks } from './webhooks.js'

/** Every way to write that could reach the public without an approval. */
export const writes: readonly (Attack | Absence)[] = [
  ...creating,
  ...changing,
  ...languages,
  ...content,
  ...copying,
  ...restoring,
  ...trash,
  ...deleting,
  ...ordering,
  ...globals,
  ...files,
  ...everyCollection,
  ...verbs,
  ...releases,
  ...limits,
  ...jobs,
  ...notebooks,
  ...machineryWrites,
  ...serverFunctions,
  ...preconditions,
  ...laterHooks,
  ...oddInputs,
  ...accounts,
  ...roleRequests,
  ...sessions,
  ...webhooks,
]
