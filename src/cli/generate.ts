/**
 * `npm run generate` writes Payload's types and the import map of its admin. Payload's own commands
 * for this are not used: on a busy machine they may end with 0 before they have done anything.
 */
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import configuration from '../payload.config.js'

const config = await configuration
await generateTypes(config)
await generateImportMap(config)
process.exit()
