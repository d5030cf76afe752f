import { join, resolve } from 'node:path'

import { keptSecret } from '../../keptSecret.js'

/**
 * Fills in what the demo needs and nobody set: production, the embedded database in DATA_DIR, a
 * secret that is made once and kept there, and a quiet log. Runs before anything that reads them.
 */
export function prepareEnvironment(variables: NodeJS.ProcessEnv): void {
  const dataDir = variables.DATA_DIR || './data'
  const missing = {
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${variables.DATA_DIR ? join(resolve(dataDir), 'communique.db') : './data/communique.db'}`,
    LOG_LEVEL: 'error',
  }
  for (const [name, value] of Object.entries(missing)) variables[name] ||= value
  Object.assign(variables, {
    NODE_ENV: 'production',
    PAYLOAD_SECRET: variables.PAYLOAD_SECRET || keptSecret(dataDir),
  })
}
