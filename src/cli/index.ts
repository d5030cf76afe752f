import { addImportCommand } from './commands/import.js'
import { addUsersCommand } from './commands/users.js'
import { runCommandLine } from './frame.js'

const commands = [addImportCommand, addUsersCommand]

// Open handles of the database driver would keep the process for a while.
process.exit(await runCommandLine(process.argv.slice(2), commands))
