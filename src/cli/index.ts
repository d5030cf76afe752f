import { addCheckpointCommand } from './commands/checkpoint.js'
import { addDueCommand } from './commands/due.js'
import { addEvidenceCommand } from './commands/evidence.js'
import { addImportCommand } from './commands/import.js'
import { addMigrateCommand } from './commands/migrate.js'
import { addOpenApiCommand } from './commands/openapi.js'
import { addRebuildCommand } from './commands/rebuild.js'
import { addStatisticsCommand } from './commands/statistics.js'
import { addUsersCommand } from './commands/users.js'
import { addVerifyCommand } from './commands/verify.js'
import { addWebhooksCommand } from './commands/webhooks.js'
import { runCommandLine } from './frame.js'

const commands = [
  addCheckpointCommand,
  addDueCommand,
  addEvidenceCommand,
  addImportCommand,
  addMigrateCommand,
  addOpenApiCommand,
  addRebuildCommand,
  addStatisticsCommand,
  addUsersCommand,
  addVerifyCommand,
  addWebhooksCommand,
]

// Open handles of the database driver would keep the process for a while.
process.exit(await runCommandLine(process.argv.slice(2), commands))
