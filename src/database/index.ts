export { databaseFromUrl, engineNameOf } from './databaseFromUrl.js'
export type { DatabaseOptions } from './databaseOptions.js'
export { DRY_RUN, type DryRun } from './dryRun.js'
export type {
  CommitCallback,
  EngineExtension,
  InTransactionOptions,
  PatchLiveArgs,
  PatchVersionArgs,
} from './engineExtension.js'
export { engineOf } from './engineOf.js'
export { createMigrations } from './migrations/createMigrations.js'
export type { DatabaseSchema } from './migrations/databaseSchema.js'
export type { Migration } from './migrations/migrationSource.js'
export { obstacleTo, type SchemaStatus } from './migrations/schemaStatus.js'
export {
  Busy,
  DatabaseTrouble,
  OutsideTransaction,
  RetryAct,
  StartRefusal,
  type Trouble,
  ValueRefused,
} from './errors.js'
