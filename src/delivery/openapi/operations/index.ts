import { publicTypes } from '../../schemas/groups.js'
import type { Operation } from '../Operation.js'
import { changesOperations } from './changes.js'
import { documentOperations } from './document.js'
import { formatOperations } from './formats.js'
import { resourceOperations } from './resources.js'
import { searchOperations } from './search.js'
import { siteOperations } from './site.js'

/**
 * Every route of the public API. A new one has an entry in a file of this folder: `route` as the
 * router has it, the schema of its query, the bodies it answers with, each with the name that it has
 * in the document. Parameters that are new are explained in `parameters.ts`, headers in `headers.ts`,
 * pieces that several bodies share get their name in `shared.ts`. Tests find what is missing, and hold
 * every answer against the entry.
 */
export const operations: readonly Operation[] = [
  ...publicTypes.flatMap(resourceOperations),
  ...siteOperations,
  ...changesOperations,
  ...searchOperations,
  ...formatOperations,
  ...documentOperations,
]
