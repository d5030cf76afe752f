import { randomBytes } from 'node:crypto'
import { communiqueConfig } from './config.js'
import { envOrExit } from './env.js'
import { keptSecret } from './keptSecret.js'

/** `next build` runs as production without an environment; it starts nothing and needs no secret. */
const isBuild = process.env.NEXT_PHASE === 'phase-production-build'

const env = envOrExit(isBuild ? { ...process.env, NODE_ENV: 'development' } : process.env)

export default communiqueConfig({
  databaseUrl: env.databaseUrl,
  databasePoolSize: env.databasePoolSize,
  dataDir: env.dataDir,
  logLevel: env.logLevel,
  mail: env.mail,
  publicUrl: env.publicUrl,
  purge: env.purge,
  // Not wherever NODE_ENV is unset: only `npm run dev` may change tables without a migration.
  push: process.env.NODE_ENV === 'development',
  secret: env.secret ?? (isBuild ? randomBytes(32).toString('hex') : keptSecret(env.dataDir)),
  webhooksKeepDays: env.webhooksKeepDays,
  webhooksToPrivate: env.webhooksToPrivate,
})
