/**
 * `npm run generate` writes Payload's types and the import map of its admin, and the types of the SDK. Payload's own commands
 * for this are not used: on a busy machine they may end with 0 before they have done anything.
 */
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import configuration from '../payload.config.js'
import { writeSdkTypes } from './writeSdkTypes.js'

const config = await configuration
await generateTypes(config)
await generateImportMap(config)
await writeSdkTypes()
process.exit()
