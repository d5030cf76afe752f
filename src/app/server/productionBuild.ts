import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { StartRefusal } from '../../database/index.js'

/** Refuses to go on without the pages that `npm run build` makes. */
export function productionBuild(root: string): void {
  if (existsSync(join(root, '.next', 'BUILD_ID'))) return
  throw new StartRefusal('The admin and the pages are not built yet: run "npm run build" first.')
}
