import { publicTypes } from '../../schemas/groups.js'
import type { Operation } from '../Operation.js'
import { changesOperations } from './changes.js'
import { documentOperations } from './document.js'
import { resourceOperations } from './resources.js'
import { siteOperations } from './site.js'

/**
 * Every route of `/v1`. A route that is added to the router has its entry here, and the other way
 * round: tests/delivery/openapi.test.ts compares them.
 */
export const operations: readonly Operation[] = [
  ...publicTypes.flatMap(resourceOperations),
  ...siteOperations,
  ...changesOperations,
  ...documentOperations,
]
